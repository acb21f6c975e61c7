package guide.charted.school.finder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import guide.charted.web.Paging;

/**
 * One walk over all programs: which schools match, and how many would match another
 * choice.
 */
class Count {

    private static final Set<Parameter> LENGTH = EnumSet.of(Parameter.MAX_MONTHS);

    /** How many conditions go at most when one is dropped. */
    private static final int MOST_DROPPED = 2;

    private static final int PREPARES = Parameter.FACETS.indexOf(Parameter.PREPARES);

    private final SchoolFilter filter;

    private final Codes codes;

    private final Matcher matcher;

    private final PriceLimit limit;

    private final List<Tally> facets;

    private final Map<Parameter, Set<Parameter>> droppedWith = new EnumMap<>(Parameter.class);

    private final Map<Parameter, Tally> without = new EnumMap<>(Parameter.class);

    private final Tally anyLength;

    private final Tally confirmed;

    private final Map<Group, Integer> groups = new EnumMap<>(Group.class);

    private long preparing;

    private int ofAnyPrice;

    private int schools;

    private int programs;

    private int unpriced;

    private int hiddenUnpriced;

    Count(SchoolFilter filter, Codes codes, Matcher matcher) {
        this.filter = filter;
        this.codes = codes;
        this.matcher = matcher;
        this.limit = PriceLimit.of(filter);
        this.facets = Parameter.FACETS.stream().map((facet) -> new Tally(this.limit)).toList();
        Set<Parameter> conditions = EnumSet.of(Parameter.RELATED, Parameter.INACTIVE);
        conditions.addAll(filter.chosen().keySet());
        conditions.forEach((name) -> {
            this.droppedWith.put(name, filter.droppedWith(name));
            this.without.put(name, new Tally(this.limit));
        });
        this.anyLength = new Tally(this.limit);
        this.confirmed = new Tally(this.limit);
    }

    /** Counts a school and answers it with its matching programs if it is in the list. */
    Optional<Match> school(SchoolFinder.Candidate candidate) {
        double miles = this.matcher.miles(candidate.school());
        List<Listing> matching = new ArrayList<>(candidate.listings().size());
        for (Listing listing : candidate.listings()) {
            Set<Parameter> failing = this.matcher.failing(listing, miles);
            if (failing.isEmpty()) {
                matching.add(listing);
                noteMatching(listing);
            }
            else if (failing.size() <= MOST_DROPPED) {
                noteFailing(listing, failing);
            }
        }
        nextSchool();
        return matching.isEmpty() ? Optional.empty() : list(new Match(candidate.school(), matching, miles));
    }

    private void nextSchool() {
        for (int facet = 0; facet < this.facets.size(); facet++) {
            long counted = this.facets.get(facet).nextSchool();
            if (facet == PREPARES) {
                this.confirmed.count(counted & this.preparing);
            }
        }
        this.preparing = 0;
        for (Tally tally : this.without.values()) {
            tally.nextSchool();
        }
        this.anyLength.nextSchool();
    }

    private Optional<Match> list(Match match) {
        boolean isPriced = !Double.isNaN(match.price());
        this.ofAnyPrice++;
        if (!this.limit.allows(match.price())) {
            this.hiddenUnpriced += isPriced ? 0 : 1;
            return Optional.empty();
        }
        this.schools++;
        this.programs += match.programs().size();
        this.unpriced += isPriced ? 0 : 1;
        this.groups.merge(match.group(), 1, Integer::sum);
        return Optional.of(match);
    }

    private void noteMatching(Listing listing) {
        for (int facet = 0; facet < this.facets.size(); facet++) {
            this.facets.get(facet).note(listing.values(facet), listing.price());
        }
        noteConfirmed(listing);
        for (Tally tally : this.without.values()) {
            tally.note(1, listing.price());
        }
        this.anyLength.note(1, listing.price());
    }

    private void noteFailing(Listing listing, Set<Parameter> failing) {
        int facet = (failing.size() == 1) ? Parameter.FACETS.indexOf(failing.iterator().next()) : -1;
        if (facet >= 0) {
            this.facets.get(facet).note(listing.values(facet), listing.price());
        }
        if (facet == PREPARES) {
            noteConfirmed(listing);
        }
        this.without.forEach((name, tally) -> {
            if (this.droppedWith.getOrDefault(name, Set.of()).containsAll(failing)) {
                tally.note(1, listing.price());
            }
        });
        if (failing.equals(LENGTH) && listing.months() == Listing.UNKNOWN_LENGTH) {
            this.anyLength.note(1, listing.price());
        }
    }

    private void noteConfirmed(Listing listing) {
        if (listing.group() == Group.CONFIRMED) {
            this.preparing |= listing.values(PREPARES);
        }
    }

    private static Map<Value, Integer> counts(Parameter facet, List<String> values, Tally tally) {
        return IntStream.range(0, values.size())
            .boxed()
            .collect(Collectors.toMap((bit) -> new Value(facet, values.get(bit)), tally::of));
    }

    SchoolList list(List<SchoolCard> all, Paging paging) {
        Map<Value, Integer> counts = new HashMap<>();
        Parameter.FACETS.forEach((facet) -> counts
            .putAll(counts(facet, this.codes.of(facet), this.facets.get(Parameter.FACETS.indexOf(facet)))));
        Map<Value, Integer> confirmedCounts = counts(Parameter.PREPARES, this.codes.of(Parameter.PREPARES),
                this.confirmed);
        Map<Parameter, Integer> dropped = new EnumMap<>(Parameter.class);
        this.without.forEach((name, tally) -> dropped.put(name, tally.of(0)));
        dropped.put(Parameter.MAX_TUITION, this.ofAnyPrice);
        dropped.put(Parameter.UNPRICED,
                this.schools
                        - (this.filter.isOn(Parameter.UNPRICED) && this.filter.number(Parameter.MAX_TUITION).isPresent()
                                ? this.unpriced : 0));
        return new SchoolList(this.filter, all, this.programs, Map.copyOf(counts), Map.copyOf(confirmedCounts),
                Map.copyOf(this.groups), dropped, this.hiddenUnpriced, this.anyLength.of(0) - this.schools, paging);
    }

}
