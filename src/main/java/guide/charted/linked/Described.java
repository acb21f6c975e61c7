package guide.charted.linked;

import java.util.List;

import guide.charted.web.LinkedData.Thing;

import org.springframework.util.MultiValueMap;

/** A kind of page that is about things. */
interface Described {

    /**
     * The things that a page is about.
     * @param path the path of any page
     * @param asked the parameters of its address
     * @return its things; empty for pages of another kind
     */
    List<Thing> on(String path, MultiValueMap<String, String> asked);

}
