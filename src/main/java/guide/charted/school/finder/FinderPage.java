package guide.charted.school.finder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import guide.charted.web.Door;

/**
 * Everything the finder's page shows.
 *
 * @param found what was found
 * @param choices the values on offer and how they read
 * @param chips the chosen values, each with a way out
 * @param questions ready-made questions to start from
 * @param anywhere with a place: online programs that can be studied from anywhere; empty
 * if there are none
 * @param map where the schools found are
 * @param landing what introduces a list by degree or state alone
 */
public record FinderPage(SchoolList found, Choices choices, List<Chip> chips, List<Door> questions,
        Optional<Door> anywhere, ResultMap map, Optional<Landing> landing) {

    /** Names that choose how to show the list, or belong to another one. */
    private static final Set<Parameter> WITHOUT_CHIP = Set.of(Parameter.SORT, Parameter.PAGE, Parameter.SIZE,
            Parameter.UNPRICED);

    /** Names that add to the list: dropping them brings nothing back. */
    private static final Set<Parameter> WIDENING = Set.of(Parameter.RELATED, Parameter.INACTIVE);

    static List<Chip> chips(SchoolList found, Choices choices) {
        SchoolFilter filter = found.filter();
        return filter.chosen()
            .entrySet()
            .stream()
            .filter((entry) -> !WITHOUT_CHIP.contains(entry.getKey()))
            .flatMap((entry) -> entry.getValue()
                .stream()
                .filter((value) -> !value.equals("false"))
                .map((value) -> new Chip(choices.label(entry.getKey(), value),
                        filter.hrefWithout(entry.getKey(), value))))
            .toList();
    }

    /**
     * What can be dropped when nothing is found, and how many schools come back.
     * @return a way out for each name that narrows the list
     */
    public List<WayOut> waysOut() {
        SchoolFilter filter = this.found.filter();
        return filter.chosen()
            .entrySet()
            .stream()
            .filter((entry) -> !WITHOUT_CHIP.contains(entry.getKey()) && !WIDENING.contains(entry.getKey()))
            .map((entry) -> new WayOut(
                    entry.getValue()
                        .stream()
                        .map((value) -> this.choices.label(entry.getKey(), value))
                        .collect(Collectors.joining(", ")),
                    filter.hrefWithout(entry.getKey()), this.found.countWithout(entry.getKey())))
            .toList();
    }

    /**
     * What the list can be sorted by.
     * @return the orders; by distance only with a place
     */
    public List<Sort> sorts() {
        return Arrays.stream(Sort.values())
            .filter((sort) -> sort != Sort.DISTANCE || this.found.filter().place().isPresent())
            .toList();
    }

    /**
     * The part of the list that a school begins, for the headings of a grouped list.
     * @param index the school's place on the page shown, from 0
     * @return the group, or empty if the school continues one or the list is not grouped
     */
    public Optional<Group> groupAt(int index) {
        List<SchoolCard> cards = this.found.cards();
        Optional<Group> group = Group.of(this.found.filter(), cards.get(index));
        boolean continues = index > 0 && Group.of(this.found.filter(), cards.get(index - 1)).equals(group);
        return continues ? Optional.empty() : group;
    }

    /**
     * The size of a group over all pages.
     * @param group a group
     * @return how many schools it has
     */
    public int sizeOf(Group group) {
        return this.found.groups().getOrDefault(group, 0);
    }

}
