package guide.charted.school.finder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import guide.charted.school.ProgramDetail;
import guide.charted.school.finder.SchoolsByHand.Program;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Holds the finder against a calculation over the data files, whatever is combined. */
@GuideTest
class FinderByChanceTest {

    @Autowired
    private FilterReader reader;

    @Autowired
    private SchoolFinder finder;

    @Test
    void listsTheSchoolsAndProgramsInTheOrderThatTheFilesGive() {
        RandomChoice.forMany(1500, (choice) -> {
            SchoolList found = find(choice);
            List<ListByHand.Result> expected = ListByHand.of(choice).inOrder();
            assertThat(found.all().stream().map((card) -> card.school().unitid()))
                .containsExactlyElementsOf(expected.stream().map((result) -> result.school().unitid()).toList());
            assertThat(found.programs()).isEqualTo(expected.stream().mapToInt((one) -> one.programs().size()).sum());
            assertThat(found.paging().total()).isEqualTo(expected.size());
            for (int index = 0; index < expected.size(); index++) {
                isSame(found.all().get(index), expected.get(index));
            }
        });
    }

    @Test
    void countsWhatEachValueWouldGiveWithAllOtherFiltersKept() {
        RandomChoice.forMany(100, (choice) -> {
            SchoolList found = find(choice);
            RandomChoice.VALUES.forEach((name, values) -> values
                .forEach((value) -> assertThat(found.count(parameter(name), value)).as(name + "=" + value)
                    .isEqualTo(ListByHand.of(choice).with(name, value).size())));
            for (String exam : List.of("rhit", "rhia")) {
                assertThat(found.confirmedCount(exam)).as("confirmed for " + exam)
                    .isEqualTo(ListByHand.of(choice).with("prepares", exam).confirmed());
            }
        });
    }

    @Test
    void countsWhatDroppingAFilterBringsBack() {
        RandomChoice.forMany(500, (choice) -> {
            SchoolList found = find(choice);
            ListByHand byHand = ListByHand.of(choice);
            for (String name : choice.keySet()) {
                int expected = switch (name) {
                    case "zip", "q" -> byHand.without(name, "within").size();
                    case "max-tuition" -> byHand.without(name, "unpriced").size();
                    case "related", "inactive" -> byHand.with(name, "true").size();
                    default -> byHand.without(name).size();
                };
                assertThat(found.countWithout(parameter(name))).as("without " + name).isEqualTo(expected);
            }
            assertThat(found.countWithout(Parameter.RELATED)).isEqualTo(byHand.with("related", "true").size());
            assertThat(found.countWithout(Parameter.INACTIVE)).isEqualTo(byHand.with("inactive", "true").size());
            assertThat(found.hiddenUnpriced()).as("hidden without a price").isEqualTo(byHand.hiddenUnpriced());
            assertThat(found.hiddenUnknownLength()).as("hidden without a length")
                .isEqualTo(byHand.hiddenUnknownLength());
        });
    }

    @Test
    void allPagesTogetherAreTheWholeList() {
        RandomChoice.forMany(100, (choice) -> {
            int size = 1 + Math.floorMod(choice.hashCode(), 100);
            SchoolList first = find(with(choice, "size", String.valueOf(size)));
            List<SchoolCard> shown = new ArrayList<>(first.cards());
            for (int page = 2; page <= first.paging().pages(); page++) {
                SchoolFilter next = read(first.filter().hrefForPage(page));
                shown.addAll(this.finder.find(next).cards());
            }
            assertThat(shown).containsExactlyElementsOf(first.all());
            SchoolList past = find(with(with(choice, "size", String.valueOf(size)), "page", "123456"));
            assertThat(past.paging().page()).isEqualTo(first.paging().pages());
        });
    }

    @Test
    void groupsTheSchoolsOfAnExamThatAsksForAccreditation() {
        RandomChoice.forMany(300, (choice) -> {
            SchoolList found = find(choice);
            List<ListByHand.Result> expected = ListByHand.of(choice).inOrder();
            for (int index = 0; index < expected.size(); index++) {
                assertThat(Group.of(found.filter(), found.all().get(index)).map(Enum::ordinal).orElse(-1))
                    .isEqualTo(ListByHand.of(choice).isGrouped() ? expected.get(index).group() : -1);
            }
        });
    }

    @Test
    void everyAddressThatAListPrintsIsReadBackWithoutAnError() {
        RandomChoice.forMany(1000, (choice) -> {
            SchoolFilter filter = this.reader.read(RandomChoice.parameters(choice));
            assertThat(read(filter.href()).chosen()).isEqualTo(filter.chosen());
            for (Sort sort : Sort.values()) {
                if (sort != Sort.DISTANCE || filter.place().isPresent()) {
                    assertThat(read(filter.hrefSorted(sort)).sort()).isEqualTo(sort);
                }
            }
            filter.chosen().forEach((name, values) -> {
                assertThat(read(filter.hrefWithout(name)).values(name)).isEmpty();
                values.forEach(
                        (value) -> assertThat(read(filter.hrefWithout(name, value)).values(name)).doesNotContain(value)
                            .hasSize(values.size() - 1));
            });
            assertThat(read(filter.hrefOnly(Parameter.STATE, "OH")).values(Parameter.STATE)).containsExactly("OH");
            read(filter.anywhereOnline().href());
        });
    }

    private SchoolList find(Map<String, List<String>> choice) {
        SchoolFilter filter = this.reader.read(RandomChoice.parameters(choice));
        assertThat(filter.errors()).isEmpty();
        return this.finder.find(filter);
    }

    private SchoolFilter read(String href) {
        assertThat(href).startsWith("/schools");
        SchoolFilter filter = this.reader.read(UriComponentsBuilder.fromUriString(href).build().getQueryParams());
        assertThat(filter.errors()).as(href).isEmpty();
        return filter;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> choice, String name, String value) {
        Map<String, List<String>> other = new java.util.LinkedHashMap<>(choice);
        other.put(name, List.of(value));
        return other;
    }

    private static Parameter parameter(String name) {
        return Parameter.valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    private static void isSame(SchoolCard card, ListByHand.Result expected) {
        assertThat(card.programs()).extracting(ProgramDetail::id)
            .containsExactlyInAnyOrderElementsOf(expected.programs().stream().map(Program::id).toList());
        assertThat(card.tuition().resident().number().map(BigDecimal::doubleValue))
            .isEqualTo(Optional.ofNullable(expected.price()).map(BigDecimal::doubleValue));
        assertThat(card.miles().isPresent()).isEqualTo(expected.miles() != null);
        card.miles().ifPresent((miles) -> assertThat(miles).isCloseTo(expected.miles(), within(0.001)));
    }

}
