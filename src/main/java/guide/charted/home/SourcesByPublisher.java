package guide.charted.home;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import guide.charted.fact.Citation;

/**
 * The sources that one publisher stands behind.
 *
 * @param publisher the publisher
 * @param sources its works, by title
 */
public record SourcesByPublisher(String publisher, List<Citation> sources) {

    static List<SourcesByPublisher> of(List<Citation> all) {
        return all.stream()
            .collect(Collectors.groupingBy(Citation::publisher, TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map((entry) -> new SourcesByPublisher(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingInt((SourcesByPublisher group) -> -group.sources().size())
                .thenComparing(SourcesByPublisher::publisher))
            .toList();
    }

}
