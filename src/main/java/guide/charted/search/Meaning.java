package guide.charted.search;

import java.util.List;

/**
 * What words of a question mean.
 *
 * @param kind such as {@code state}, {@code degree} or {@code topic}
 * @param code the value within the kind, such as {@code TX} or {@code pay}
 * @param name how it reads
 */
record Meaning(String kind, String code, String name) {

    static final String STATE = "state";

    static final String PLACE = "place";

    static final String TOPIC = "topic";

    /**
     * Kinds that the school finder can filter or sort by, in the order in which its
     * addresses name them.
     */
    static final List<String> FILTERS = List.of("degree", STATE, "field", "control", "accreditation", "delivery",
            "prepares", "sort");

    boolean isFilter() {
        return FILTERS.contains(this.kind);
    }

}
