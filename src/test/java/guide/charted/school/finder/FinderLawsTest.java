package guide.charted.school.finder;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.support.GuideTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every list, whatever the data say. */
@GuideTest
class FinderLawsTest {

    private static final Set<String> WIDENING = Set.of("unpriced", "related", "inactive");

    @Autowired
    private FilterReader reader;

    @Autowired
    private SchoolFinder finder;

    @Test
    void droppingAFilterNeverShrinksTheList() {
        RandomChoice.forMany(300,
                (choice) -> choice.keySet().stream().filter((name) -> !WIDENING.contains(name)).forEach((name) -> {
                    Map<String, List<String>> other = new LinkedHashMap<>(choice);
                    other.remove(name);
                    if (name.equals("zip") || name.equals("q")) {
                        other.keySet().removeAll(Set.of("within", "sort"));
                    }
                    assertThat(ids(other)).as("without " + name).containsAll(ids(choice));
                }));
    }

    @Test
    void addingAValueToAChosenNameNeverShrinksTheList() {
        RandomChoice.forMany(100, (choice) -> RandomChoice.VALUES.forEach((name, values) -> {
            if (choice.containsKey(name)) {
                String value = values.get(Math.floorMod(choice.hashCode(), values.size()));
                Map<String, List<String>> wider = new LinkedHashMap<>(choice);
                wider.put(name, Stream.concat(choice.get(name).stream(), Stream.of(value)).distinct().toList());
                assertThat(ids(wider)).as(name + " or " + value).containsAll(ids(choice));
            }
        }));
    }

    @Test
    void theMissingNeverComesBeforeTheKnown() {
        RandomChoice.forMany(300, (choice) -> {
            boolean isGrouped = ListByHand.of(choice).isGrouped();
            for (String sort : List.of("tuition", "awards")) {
                Map<String, List<String>> sorted = new LinkedHashMap<>(choice);
                sorted.put("sort", List.of(sort));
                Set<Group> ended = new HashSet<>();
                SchoolList found = find(sorted);
                for (SchoolCard card : found.all()) {
                    Group group = isGrouped ? Group.of(found.filter(), card).orElseThrow() : Group.CONFIRMED;
                    if ((sort.equals("tuition") ? card.tuition().resident().number() : card.newestAwards()).isEmpty()) {
                        ended.add(group);
                    }
                    else {
                        assertThat(ended).as(sort + " of " + card.school().name()).doesNotContain(group);
                    }
                }
            }
        });
    }

    private Set<String> ids(Map<String, List<String>> choice) {
        return find(choice).all().stream().map((card) -> card.school().unitid()).collect(Collectors.toSet());
    }

    private SchoolList find(Map<String, List<String>> choice) {
        SchoolFilter filter = this.reader.read(RandomChoice.parameters(choice));
        assertThat(filter.errors()).isEmpty();
        return this.finder.find(filter);
    }

}
