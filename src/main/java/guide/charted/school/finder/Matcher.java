package guide.charted.school.finder;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import guide.charted.school.SchoolDetail;

/**
 * Holds a program against a filter. Each parameter is a condition of its own, so that the
 * answer tells which ones fail; the price is not among them, because it is the school's
 * cheapest matching program that counts.
 */
class Matcher {

    private final SchoolFilter filter;

    private final BitSet textHits;

    private final Map<Parameter, Long> wanted = new EnumMap<>(Parameter.class);

    private final double within;

    private final Optional<Integer> maxMonths;

    private final boolean related;

    private final boolean inactive;

    /**
     * Prepares to match.
     * @param filter what the reader chose
     * @param codes the values as bits
     * @param textHits the programs that hold the words of the text, by number; all if
     * there are none
     */
    Matcher(SchoolFilter filter, Codes codes, BitSet textHits) {
        this.filter = filter;
        this.textHits = textHits;
        Parameter.FACETS.stream()
            .filter((facet) -> !filter.values(facet).isEmpty())
            .forEach((facet) -> this.wanted.put(facet, codes.bits(facet, filter.values(facet))));
        this.within = filter.number(Parameter.WITHIN).map(Integer::doubleValue).orElse(Double.POSITIVE_INFINITY);
        this.maxMonths = filter.number(Parameter.MAX_MONTHS);
        this.related = filter.isOn(Parameter.RELATED);
        this.inactive = filter.isOn(Parameter.INACTIVE);
    }

    /**
     * Which conditions a program fails.
     * @param listing a program
     * @param miles its school's distance; empty without a place
     * @return the parameters whose conditions it fails; empty if it matches
     */
    Set<Parameter> failing(Listing listing, Optional<Double> miles) {
        Set<Parameter> failing = EnumSet.noneOf(Parameter.class);
        if (!this.textHits.get(listing.number())) {
            failing.add(Parameter.Q);
        }
        this.wanted.forEach((facet, values) -> {
            if ((values & listing.values(facet)) == 0) {
                failing.add(facet);
            }
        });
        if (miles.isPresent() && miles.get() > this.within) {
            failing.add(Parameter.WITHIN);
        }
        if (this.maxMonths.isPresent()
                && (listing.months().isEmpty() || listing.months().get() > this.maxMonths.get())) {
            failing.add(Parameter.MAX_MONTHS);
        }
        if (!listing.program().core() && !this.related) {
            failing.add(Parameter.RELATED);
        }
        if (!listing.active() && !this.inactive) {
            failing.add(Parameter.INACTIVE);
        }
        return failing;
    }

    /**
     * The distance of a school.
     * @param school any school
     * @return miles from the place chosen, or empty if none is
     */
    Optional<Double> miles(SchoolDetail school) {
        return this.filter.place().map((place) -> place.point().milesTo(school.point()));
    }

}
