package guide.charted.text;

import java.util.List;
import java.util.Map;

import guide.charted.fact.CheckedClaim;

/**
 * The words of a page from the data: its prose and the claims it checks, both by section.
 *
 * @param prose the paragraphs of each section
 * @param claims the article's claims that belong beside each section
 */
public record Words(Map<String, List<Paragraph>> prose, Map<String, List<CheckedClaim>> claims) {

    /**
     * The paragraphs of a section.
     * @param section a section of the page
     * @return its paragraphs; empty if it has none
     */
    public List<Paragraph> of(String section) {
        return this.prose.getOrDefault(section, List.of());
    }

    /**
     * The claims beside a section.
     * @param section a section of the page
     * @return its claims; empty if it has none
     */
    public List<CheckedClaim> claimsOf(String section) {
        return this.claims.getOrDefault(section, List.of());
    }

}
