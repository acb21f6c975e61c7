package guide.charted.school.finder;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import guide.charted.school.SchoolDetail;
import org.jspecify.annotations.Nullable;

/**
 * Holds a program against a filter. Each parameter is a condition of its own, so that the
 * answer tells which ones fail; the price is not among them, because it is the school's
 * cheapest matching program that counts.
 */
class Matcher {

    private static final Set<Parameter> BY_VALUE = Set.of(Parameter.DEGREE, Parameter.STATE, Parameter.FIELD,
            Parameter.CONTROL, Parameter.ACCREDITATION, Parameter.DELIVERY, Parameter.PREPARES);

    private final SchoolFilter filter;

    private final @Nullable Map<String, Float> textHits;

    private final Set<Parameter> byValue;

    private final Optional<Integer> within;

    private final Optional<Integer> maxMonths;

    /**
     * Prepares to match.
     * @param filter what the reader chose
     * @param textHits the programs that hold the words of the text, by id; null if no
     * text is given
     */
    Matcher(SchoolFilter filter, @Nullable Map<String, Float> textHits) {
        this.filter = filter;
        this.textHits = textHits;
        this.byValue = Set.copyOf(BY_VALUE.stream().filter((name) -> !filter.values(name).isEmpty()).toList());
        this.within = filter.number(Parameter.WITHIN);
        this.maxMonths = filter.number(Parameter.MAX_MONTHS);
    }

    /**
     * Which conditions a program fails.
     * @param listing a program
     * @param miles its school's distance; empty without a place
     * @return the parameters whose conditions it fails; empty if it matches
     */
    Set<Parameter> failing(Listing listing, Optional<Double> miles) {
        Set<Parameter> failing = EnumSet.noneOf(Parameter.class);
        if (this.textHits != null && !this.textHits.containsKey(listing.program().id())) {
            failing.add(Parameter.Q);
        }
        for (Parameter name : this.byValue) {
            boolean found = false;
            for (String value : this.filter.values(name)) {
                found = found || listing.values().contains(new Value(name, value));
            }
            if (!found) {
                failing.add(name);
            }
        }
        if (this.within.isPresent() && miles.isPresent() && miles.get() > this.within.get()) {
            failing.add(Parameter.WITHIN);
        }
        if (this.maxMonths.isPresent()
                && listing.months().filter((months) -> months <= this.maxMonths.get()).isEmpty()) {
            failing.add(Parameter.MAX_MONTHS);
        }
        if (!listing.program().core() && !this.filter.isOn(Parameter.RELATED)) {
            failing.add(Parameter.RELATED);
        }
        if (!listing.program().isActive() && !this.filter.isOn(Parameter.INACTIVE)) {
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
