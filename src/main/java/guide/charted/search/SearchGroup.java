package guide.charted.search;

import java.util.List;

import guide.charted.web.PageKind;

/**
 * What was found of one kind.
 *
 * @param kind the kind
 * @param count how many there are
 * @param results those that are shown, the best first
 * @param href where all of them are
 */
public record SearchGroup(PageKind kind, int count, List<Result> results, String href) {

    /**
     * Whether some are not shown here.
     * @return true if there are more than those shown
     */
    public boolean hasMore() {
        return this.count > this.results.size();
    }

}
