package guide.charted.school.finder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import guide.charted.web.Paging;

/**
 * One walk over all programs: which schools match, and how many would match another
 * choice.
 */
class Count {

    private static final Set<Parameter> LENGTH = EnumSet.of(Parameter.MAX_MONTHS);

    private final SchoolFilter filter;

    private final Codes codes;

    private final Matcher matcher;

    private final PriceLimit limit;

    private final Map<Parameter, Tally> facets = new EnumMap<>(Parameter.class);

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
        Parameter.FACETS.forEach((facet) -> this.facets.put(facet, new Tally(this.limit)));
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
        Optional<Double> miles = this.matcher.miles(candidate.school());
        List<Listing> matching = new ArrayList<>(candidate.listings().size());
        for (Listing listing : candidate.listings()) {
            Set<Parameter> failing = this.matcher.failing(listing, miles);
            if (failing.isEmpty()) {
                matching.add(listing);
                noteMatching(listing);
            }
            else if (failing.size() <= 2) {
                noteFailing(listing, failing);
            }
        }
        this.facets.forEach((facet, tally) -> {
            long counted = tally.nextSchool();
            if (facet == Parameter.PREPARES) {
                this.confirmed.count(counted & this.preparing);
            }
        });
        this.preparing = 0;
        this.without.values().forEach(Tally::nextSchool);
        this.anyLength.nextSchool();
        return matching.isEmpty() ? Optional.empty() : list(new Match(candidate.school(), matching, miles));
    }

    private Optional<Match> list(Match match) {
        boolean isPriced = match.price().isPresent();
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
        this.facets.forEach((facet, tally) -> tally.note(listing.values(facet), listing));
        noteConfirmed(listing);
        this.without.values().forEach((tally) -> tally.note(1, listing));
        this.anyLength.note(1, listing);
    }

    private void noteFailing(Listing listing, Set<Parameter> failing) {
        if (failing.size() == 1) {
            Parameter only = failing.iterator().next();
            Tally facet = this.facets.get(only);
            if (facet != null) {
                facet.note(listing.values(only), listing);
            }
            if (only == Parameter.PREPARES) {
                noteConfirmed(listing);
            }
        }
        this.without.forEach((name, tally) -> {
            if (this.droppedWith.getOrDefault(name, Set.of()).containsAll(failing)) {
                tally.note(1, listing);
            }
        });
        if (failing.equals(LENGTH) && listing.months().isEmpty()) {
            this.anyLength.note(1, listing);
        }
    }

    private void noteConfirmed(Listing listing) {
        if (listing.group() == Group.CONFIRMED) {
            this.preparing |= listing.values(Parameter.PREPARES);
        }
    }

    SchoolList list(List<SchoolCard> all, Paging paging) {
        Map<Value, Integer> facetCounts = new HashMap<>();
        Map<Value, Integer> confirmedCounts = new HashMap<>();
        this.facets.forEach((facet, tally) -> {
            List<String> values = this.codes.of(facet);
            for (int bit = 0; bit < values.size(); bit++) {
                facetCounts.put(new Value(facet, values.get(bit)), tally.of(bit));
                if (facet == Parameter.PREPARES) {
                    confirmedCounts.put(new Value(facet, values.get(bit)), this.confirmed.of(bit));
                }
            }
        });
        Map<Parameter, Integer> dropped = new EnumMap<>(Parameter.class);
        this.without.forEach((name, tally) -> dropped.put(name, tally.of(0)));
        dropped.put(Parameter.MAX_TUITION, this.ofAnyPrice);
        dropped.put(Parameter.UNPRICED, (this.limit.most() != null) ? this.schools - this.unpriced : this.schools);
        return new SchoolList(this.filter, all, this.programs, Map.copyOf(facetCounts), Map.copyOf(confirmedCounts),
                Map.copyOf(this.groups), dropped, this.hiddenUnpriced, this.anyLength.of(0) - this.schools, paging);
    }

}
