package guide.charted.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The index tabs of the guide, in their order, each with the pages that it always shows.
 */
public enum Section {

    /** What the work is. */
    CAREER,

    /** What one studies. */
    EDUCATION,

    /** What one may sit for. */
    CERTIFICATIONS,

    /** Where one studies. */
    SCHOOLS,

    /** What it pays and how many jobs there are. */
    SALARY,

    /** One's own way, with months and money. */
    PLANNER;

    /**
     * The section that an address belongs to.
     * @param path a path such as {@code /schools/204635-hocking-college}
     * @return the section, or empty for pages outside the tabs
     */
    public static Optional<Section> of(String path) {
        return Arrays.stream(values())
            .filter((section) -> section.pages()
                .stream()
                .anyMatch((page) -> path.equals(page) || path.startsWith(page + "/")))
            .findFirst();
    }

    /**
     * The page behind the tab.
     * @return its path
     */
    public String path() {
        return pages().getFirst();
    }

    /**
     * The section's own pages, the one behind the tab first.
     * @return their paths
     */
    public List<String> pages() {
        return switch (this) {
            case CAREER ->
                List.of("/career", "/career/duties", "/career/workplaces", "/career/alternatives", "/career/first-job");
            case EDUCATION -> List.of("/education", "/education/paying", "/education/red-flags");
            case CERTIFICATIONS -> List.of("/certifications");
            case SCHOOLS -> List.of("/schools");
            case SALARY -> List.of("/salary", "/outlook");
            case PLANNER -> List.of("/planner");
        };
    }

    /**
     * The last part of this section's message keys.
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
