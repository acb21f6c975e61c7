package guide.charted.web;

import java.util.HashSet;
import java.util.Set;

/**
 * Remembers, while one page is made, which terms it has used: only the first use of each
 * links to the glossary.
 */
public final class FirstUse {

    private final Set<String> used = new HashSet<>();

    FirstUse() {
    }

    /**
     * Notes a use.
     * @param term the id of a term
     * @return true if the page has not used it before
     */
    public boolean of(String term) {
        return this.used.add(term);
    }

}
