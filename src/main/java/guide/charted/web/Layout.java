package guide.charted.web;

import java.util.List;
import java.util.Optional;

import guide.charted.data.Edition;

/**
 * What the frame around every page needs to know.
 *
 * @param path the address asked for, without the query
 * @param site where the guide is on the web
 * @param href the address asked for, with the query: the state of the page
 * @param head what the page tells search engines
 * @param section the tab that is open; empty for pages outside the tabs
 * @param edition the data edition that this instance serves
 */
public record Layout(String path, PublicAddress site, String href, PageHead head, Optional<Section> section,
        Edition edition) {

    /**
     * The same as an absolute address.
     * @return the address under which the guide is published
     */
    public String address() {
        return this.site.of(this.href);
    }

    /**
     * All tabs.
     * @return the sections in their order
     */
    public List<Section> sections() {
        return List.of(Section.values());
    }

    /**
     * Whether a link leads to the page it stands on.
     * @param target a path
     * @return true if it is this page's
     */
    public boolean isHere(String target) {
        return this.path.equals(target);
    }

}
