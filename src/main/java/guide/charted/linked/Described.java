package guide.charted.linked;

import java.util.List;

import guide.charted.web.LinkedData.Thing;

/** A kind of page that is about things. */
interface Described {

    /**
     * The things that a page is about.
     * @param path the path of any page
     * @return its things; empty for pages of another kind
     */
    List<Thing> on(String path);

}
