package guide.charted.school.finder;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

import guide.charted.school.SchoolDetail;

/**
 * Holds a program against a filter. Each parameter is a condition of its own, so that the
 * answer tells which ones fail; the price is not among them, because it is the school's
 * cheapest matching program that counts.
 */
class Matcher {

    private final SchoolFilter filter;

    private final BitSet textHits;

    private final int[] facets;

    private final long[] wanted;

    private final double within;

    private final int maxMonths;

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
        this.facets = IntStream.range(0, Parameter.FACETS.size())
            .filter((facet) -> !filter.values(Parameter.FACETS.get(facet)).isEmpty())
            .toArray();
        this.wanted = Arrays.stream(this.facets)
            .mapToObj(Parameter.FACETS::get)
            .mapToLong((facet) -> codes.bits(facet, filter.values(facet)))
            .toArray();
        this.within = filter.number(Parameter.WITHIN).map(Integer::doubleValue).orElse(Double.POSITIVE_INFINITY);
        this.maxMonths = filter.number(Parameter.MAX_MONTHS).orElse(Listing.UNKNOWN_LENGTH);
        this.related = filter.isOn(Parameter.RELATED);
        this.inactive = filter.isOn(Parameter.INACTIVE);
    }

    /**
     * Which conditions a program fails.
     * @param listing a program
     * @param miles its school's distance; not a number without a place
     * @return the parameters whose conditions it fails; empty if it matches
     */
    Set<Parameter> failing(Listing listing, double miles) {
        Set<Parameter> failing = EnumSet.noneOf(Parameter.class);
        if (!this.textHits.get(listing.number())) {
            failing.add(Parameter.Q);
        }
        for (int index = 0; index < this.facets.length; index++) {
            if ((this.wanted[index] & listing.values(this.facets[index])) == 0) {
                failing.add(Parameter.FACETS.get(this.facets[index]));
            }
        }
        if (miles > this.within) {
            failing.add(Parameter.WITHIN);
        }
        if (listing.months() > this.maxMonths) {
            failing.add(Parameter.MAX_MONTHS);
        }
        if (!listing.isCore() && !this.related) {
            failing.add(Parameter.RELATED);
        }
        if (!listing.isActive() && !this.inactive) {
            failing.add(Parameter.INACTIVE);
        }
        return failing;
    }

    /**
     * The distance of a school.
     * @param school any school
     * @return miles from the place chosen, or not a number if none is
     */
    double miles(SchoolDetail school) {
        return this.filter.place().isPresent() ? this.filter.place().get().point().milesTo(school.point()) : Double.NaN;
    }

}
