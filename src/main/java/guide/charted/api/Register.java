package guide.charted.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import guide.charted.data.Edition;
import guide.charted.fact.Sources;

/**
 * What an answer rests on.
 *
 * @param edition the edition of the data, such as {@code 2026-11}
 * @param checkedOn the day on which the facts of the edition were checked
 * @param sources every source that the answer names, by id
 */
record Register(String edition, LocalDate checkedOn, Map<String, SourceEntry> sources) {

    static Register of(Edition edition, Sources sources, Stream<String> cited) {
        Map<String, SourceEntry> entries = new TreeMap<>();
        cited.distinct().forEach((id) -> entries.put(id, SourceEntry.of(sources.cite(id))));
        return new Register(edition.name(), edition.checkedOn(), entries);
    }

}
