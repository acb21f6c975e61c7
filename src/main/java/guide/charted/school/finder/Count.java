package guide.charted.school.finder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import guide.charted.school.ProgramDetail;
import guide.charted.school.Standing;
import guide.charted.school.SchoolDetail;
import guide.charted.web.Paging;

/**
 * One walk over all programs: which schools match, and how many would match another
 * choice.
 */
class Count {

    private static final Set<Parameter> LENGTH = EnumSet.of(Parameter.MAX_MONTHS);

    private final SchoolFilter filter;

    private final Matcher matcher;

    private final PriceLimit limit;

    private final Set<Parameter> conditions;

    private final Tally<Value> facets;

    private final Tally<Value> confirmed;

    private final Tally<Parameter> without;

    private final Set<Value> seen = new HashSet<>();

    private int withoutPriceLimit;

    private int programs;

    private int hiddenUnpriced;

    private int hiddenUnknownLength;

    Count(SchoolFilter filter, Matcher matcher) {
        this.filter = filter;
        this.matcher = matcher;
        this.limit = PriceLimit.of(filter);
        this.conditions = EnumSet.of(Parameter.RELATED, Parameter.INACTIVE);
        this.conditions.addAll(filter.chosen().keySet());
        this.facets = new Tally<>(this.limit);
        this.confirmed = new Tally<>(this.limit);
        this.without = new Tally<>(this.limit);
    }

    /** Counts a school and answers its card if it matches. */
    Optional<SchoolCard> school(SchoolFinder.Candidate candidate) {
        Optional<Double> miles = this.matcher.miles(candidate.school());
        List<ProgramDetail> matching = new ArrayList<>();
        Optional<BigDecimal> price = Optional.empty();
        boolean unknownLength = false;
        for (Listing listing : candidate.listings()) {
            Set<Parameter> failing = this.matcher.failing(listing, miles);
            if (failing.isEmpty()) {
                matching.add(listing.program());
                price = Tally.lower(price, listing.price());
            }
            if (failing.size() <= 1) {
                note(listing, failing);
            }
            unknownLength |= failing.equals(LENGTH) && listing.months().isEmpty();
        }
        this.facets.nextSchool();
        this.confirmed.nextSchool();
        this.without.nextSchool();
        if (matching.isEmpty()) {
            this.hiddenUnknownLength += unknownLength ? 1 : 0;
            return Optional.empty();
        }
        this.withoutPriceLimit++;
        if (!this.limit.allows(price)) {
            this.hiddenUnpriced += this.limit.hides(price) ? 1 : 0;
            return Optional.empty();
        }
        this.programs += matching.size();
        return SchoolDetail.cheapest(matching)
            .map((tuition) -> new SchoolCard(candidate.school(), List.copyOf(matching), tuition, miles,
                    candidate.textRank(this.filter.text())));
    }

    private void note(Listing listing, Set<Parameter> failing) {
        for (Value value : listing.values()) {
            if (failing.isEmpty() || failing.contains(value.parameter())) {
                this.seen.add(value);
                this.facets.note(value, listing.price());
                if (value.parameter() == Parameter.PREPARES && listing.program().standing() == Standing.CONFIRMED
                        && listing.program().isConfirmedInHim()) {
                    this.confirmed.note(value, listing.price());
                }
            }
        }
        for (Parameter parameter : failing.isEmpty() ? this.conditions : failing) {
            this.without.note(parameter, listing.price());
        }
    }

    SchoolList list(List<SchoolCard> all, Paging paging) {
        Map<Value, Integer> facetCounts = new HashMap<>();
        Map<Value, Integer> confirmedCounts = new HashMap<>();
        this.seen.forEach((value) -> {
            facetCounts.put(value, this.facets.of(value));
            confirmedCounts.put(value, this.confirmed.of(value));
        });
        Map<Parameter, Integer> dropped = new EnumMap<>(Parameter.class);
        this.conditions.forEach((parameter) -> dropped.put(parameter, this.without.of(parameter)));
        dropped.put(Parameter.MAX_TUITION, this.withoutPriceLimit);
        dropped.put(Parameter.ZIP, dropped.getOrDefault(Parameter.WITHIN, 0));
        return new SchoolList(this.filter, all, this.programs, Map.copyOf(facetCounts), Map.copyOf(confirmedCounts),
                dropped, this.hiddenUnpriced, this.hiddenUnknownLength, paging);
    }

}
