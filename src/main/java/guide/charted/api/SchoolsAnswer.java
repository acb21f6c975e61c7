package guide.charted.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guide.charted.fact.Missing;
import guide.charted.school.Credential;
import guide.charted.school.finder.Choices;
import guide.charted.school.finder.Group;
import guide.charted.school.finder.Parameter;
import guide.charted.school.finder.SchoolFilter;
import guide.charted.school.finder.SchoolList;
import guide.charted.web.Paging;

/**
 * A page of the schools that the finder found.
 *
 * @param schools how many schools match, on all pages together
 * @param programs how many of their programs match
 * @param page the page, counted from 1; a page past the end is the last one
 * @param pages how many pages there are
 * @param items the schools of the page, in the order asked for
 * @param facets for each name, and each value on offer: how many schools it would give
 * with the choices of all other names kept
 * @param confirmed of the counts in {@code facets.prepares}, for exams that ask for an
 * accredited program: how many are confirmed
 * @param groups how many schools each group of the list holds; {@code not-asked} unless
 * {@code prepares} is {@code rhit} or {@code rhia}
 * @param hidden how many schools are left out only because a figure is unknown
 * @param place where distances are measured from; {@code not-asked} without a place
 * @param links addresses of this page, of its neighbors and of the page for readers
 * @param register what the answer rests on
 */
record SchoolsAnswer(int schools, int programs, int page, int pages, List<School> items,
        Map<String, Map<String, Integer>> facets, Map<String, Confirmed> confirmed, Typed<Map<String, Integer>> groups,
        Hidden hidden, Typed<From> place, Links links, @JsonUnwrapped Register register) {

    static List<School> items(SchoolList found) {
        return found.cards().stream().map((card) -> School.of(card, Group.of(found.filter(), card))).toList();
    }

    static SchoolsAnswer of(SchoolList found, List<School> items, Choices choices, Register register) {
        Paging paging = found.paging();
        return new SchoolsAnswer(paging.total(), found.programs(), paging.page(), paging.pages(), items,
                facets(found, choices), confirmed(found), Typed.of(groups(found), Missing.NOT_ASKED),
                new Hidden(found.hiddenUnpriced(), found.hiddenUnknownLength()),
                Typed.of(found.filter().place().map(From::of), Missing.NOT_ASKED), Links.of(found), register);
    }

    private static Map<String, Map<String, Integer>> facets(SchoolList found, Choices choices) {
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        for (Parameter parameter : Parameter.FACETS) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            choices.of(parameter).forEach((code) -> counts.put(code, found.count(parameter, code)));
            facets.put(parameter.code(), counts);
        }
        return facets;
    }

    private static Map<String, Confirmed> confirmed(SchoolList found) {
        Map<String, Confirmed> exams = new LinkedHashMap<>();
        Arrays.stream(Credential.values()).filter(Credential::asksForAccreditation).forEach((exam) -> {
            int confirmed = found.confirmedCount(exam.code());
            exams.put(exam.code(), new Confirmed(confirmed, found.count(Parameter.PREPARES, exam.code()) - confirmed));
        });
        return exams;
    }

    private static Optional<Map<String, Integer>> groups(SchoolList found) {
        SchoolFilter filter = found.filter();
        if (!Group.isGrouped(filter)) {
            return Optional.empty();
        }
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Arrays.stream(Group.values()).forEach((group) -> sizes.put(group.code(), 0));
        found.all()
            .forEach((card) -> Group.of(filter, card).ifPresent((of) -> sizes.merge(of.code(), 1, Integer::sum)));
        return Optional.of(sizes);
    }

    /**
     * How sure the schools are that prepare for an exam.
     *
     * @param confirmed how many schools have a program that is confirmed as accredited
     * @param toCheck how many of the schools are still to be checked
     */
    record Confirmed(int confirmed, int toCheck) {
    }

    /**
     * Schools left out for what is unknown about them.
     *
     * @param unpriced how many schools publish no price, under {@code max-tuition}
     * without {@code unpriced}
     * @param unknownLength how many schools have no known length, under
     * {@code max-months}
     */
    record Hidden(int unpriced, int unknownLength) {
    }

}
