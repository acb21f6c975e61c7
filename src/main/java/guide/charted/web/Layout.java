package guide.charted.web;

import java.util.List;
import java.util.Optional;

import guide.charted.data.Edition;

/**
 * What the frame around every page needs to know.
 *
 * @param path the address asked for, without the query
 * @param site where the guide is on the web
 * @param address the absolute address asked for, with the query: the state of the page
 * @param head what the page tells search engines
 * @param section the tab that is open; empty for pages outside the tabs
 * @param edition the data edition that this instance serves
 * @param contact where to send a report of an error; empty if nobody set it
 */
public record Layout(String path, PublicAddress site, String address, PageHead head, Optional<Section> section,
        Edition edition, String contact) {

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
