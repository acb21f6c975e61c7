package guide.charted.school.finder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Puts schools in order, in Java, so that every database agrees. What counts is worked
 * out once a school and compared as numbers.
 *
 * @param match the school
 * @param group its part of the list; always the first if the list is not grouped
 * @param rank what counts before the key, the lowest first
 * @param key the number to sort by; unknown is not a number, which comes last
 */
record Order(Match match, Group group, int rank, double key) {

    private static final Comparator<Order> ORDER = Comparator.comparing(Order::group)
        .thenComparingInt(Order::rank)
        .thenComparingDouble(Order::key);

    /**
     * Sorts the schools found.
     * @param filter what the reader chose
     * @param byName the schools by name, then UNITID: the order that breaks all ties
     * @param named the programs, by number, whose school bears the words searched for in
     * its name; all without words
     * @return the schools in the order chosen
     */
    static List<SchoolCard> sorted(SchoolFilter filter, List<Match> byName, BitSet named) {
        boolean grouped = Group.isGrouped(filter);
        List<Order> sorted = new ArrayList<>(byName.size());
        for (Match match : byName) {
            int rank = (filter.sort() == Sort.BEST) ? rank(match, named) : 0;
            sorted.add(new Order(match, grouped ? match.group() : Group.CONFIRMED, rank, key(filter.sort(), match)));
        }
        sorted.sort(ORDER);
        return sorted.stream().map((order) -> order.match().card()).toList();
    }

    private static int rank(Match match, BitSet named) {
        boolean isNamed = named.get(match.programs().getFirst().number());
        return (isNamed ? 0 : 4) + (match.isAccredited() ? 0 : 2) + ((match.awards() > 0) ? 0 : 1);
    }

    private static double key(Sort sort, Match match) {
        return switch (sort) {
            case NAME -> 0;
            case TUITION -> match.price();
            case AWARDS -> -match.awards();
            case BEST, DISTANCE -> match.miles();
        };
    }

}
