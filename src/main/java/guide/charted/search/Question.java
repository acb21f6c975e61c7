package guide.charted.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A query as far as the guide understands it.
 *
 * @param meanings what its words mean, in their order
 * @param understood whether no word was left without a meaning
 */
record Question(List<Meaning> meanings, boolean understood) {

    Optional<Meaning> first(String kind) {
        return this.meanings.stream().filter((meaning) -> meaning.kind().equals(kind)).findFirst();
    }

    boolean isAbout(String topic) {
        return this.meanings.stream()
            .anyMatch((meaning) -> meaning.kind().equals(Meaning.TOPIC) && meaning.code().equals(topic));
    }

    /**
     * What the school finder can filter or sort by.
     * @return the meanings, each once, as the finder orders them
     */
    List<Meaning> filters() {
        return this.meanings.stream()
            .filter(Meaning::isFilter)
            .distinct()
            .sorted(Comparator.comparingInt((Meaning meaning) -> Meaning.FILTERS.indexOf(meaning.kind())))
            .toList();
    }

}
