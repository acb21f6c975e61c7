package guide.charted.search;

import java.util.List;
import java.util.Optional;

import guide.charted.web.Door;
import guide.charted.web.InputError;
import guide.charted.web.PageKind;
import guide.charted.web.Paging;

/**
 * The search page.
 *
 * @param q what was typed
 * @param in the kind that alone is shown, if one was chosen
 * @param errors what was not accepted
 * @param doors the pages that the question names
 * @param groups what was found, the kind with the best answer first
 * @param paging with a kind chosen: its pages
 * @param unknown the words that nothing is like
 * @param near with nothing found: what comes near
 */
public record SearchPage(String q, Optional<PageKind> in, List<InputError> errors, List<Door> doors,
        List<SearchGroup> groups, Optional<Paging> paging, List<String> unknown, List<Door> near) {

    /**
     * How many pages were found.
     * @return the sum over all kinds shown
     */
    public int count() {
        return this.groups.stream().mapToInt(SearchGroup::count).sum();
    }

    /**
     * Whether something was asked, so that there is an answer to show.
     * @return false for an empty or refused query
     */
    public boolean isAsked() {
        return !this.q.isEmpty() && this.errors.isEmpty();
    }

    /**
     * Whether nothing was found.
     * @return true if there is neither a page nor a door
     */
    public boolean isEmpty() {
        return this.groups.isEmpty() && this.doors.isEmpty();
    }

}
