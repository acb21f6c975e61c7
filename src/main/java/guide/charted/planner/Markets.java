package guide.charted.planner;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.school.SchoolDetail;
import org.jspecify.annotations.Nullable;

/** Finds the programs that a reader could study at, and what they would pay. */
final class Markets {

    /** How far around a ZIP code is near. */
    static final int MILES = 50;

    /** How far a community college's district is taken to reach. */
    static final int DISTRICT_MILES = 25;

    private static final int CHOICES = 5;

    private final Map<Curriculum, List<Offer>> offers = new EnumMap<>(Curriculum.class);

    Markets(List<SchoolDetail> schools) {
        for (Curriculum curriculum : Curriculum.values()) {
            this.offers.put(curriculum,
                    schools.stream()
                        .flatMap((school) -> school.programs()
                            .stream()
                            .filter(curriculum::isTaughtBy)
                            .map((program) -> Offer.of(school, program)))
                        .toList());
        }
    }

    /**
     * The programs for a reader.
     * @param curriculum what to study
     * @param home where the reader lives
     * @param lengths the full-time months of a whole program to pay for
     * @return the closest programs that have a price, or those that are left; empty if
     * there are none at all
     */
    Optional<Market> find(Curriculum curriculum, Home home, Function<Curriculum, Range> lengths) {
        return found(curriculum, home, lengths.apply(curriculum))
            .map((market) -> market.with(online(curriculum, home, lengths, market)));
    }

    private Optional<Market> found(Curriculum curriculum, Home home, Range length) {
        List<Offer> all = Objects.requireNonNull(this.offers.get(curriculum));
        List<Offer> online = all.stream().filter(Offer::online).toList();
        if (home.onlineOnly()) {
            return market(curriculum, home, length, Market.Scope.ONLINE, online);
        }
        Optional<Market> found = Optional.empty();
        if (home.zip() != null) {
            found = market(curriculum, home, length, Market.Scope.NEAR,
                    all.stream().filter((offer) -> offer.isWithin(home.zip().point(), MILES)).toList());
        }
        if (home.state() != null) {
            found = found.filter(Markets::isPriced)
                .or(() -> market(curriculum, home, length, Market.Scope.STATE,
                        all.stream().filter((offer) -> offer.isIn(home.state())).toList()))
                .filter(Markets::isPriced)
                .or(() -> market(curriculum, home, length, Market.Scope.ONLINE, online))
                .filter(Markets::isPriced)
                .or(() -> market(curriculum, home, length, Market.Scope.ELSEWHERE, all));
        }
        return (home.state() != null) ? found : market(curriculum, home, length, Market.Scope.NATION, all);
    }

    private static boolean isPriced(Market market) {
        return market.price() != null;
    }

    private Optional<Market> market(Curriculum curriculum, Home home, Range length, Market.Scope scope,
            List<Offer> offers) {
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        double likely = length.likely();
        ToDoubleFunction<Offer> usual = (offer) -> usual(offer, home, scope, likely);
        Optional<Range> price = Quartiles.of(offers.stream().mapToDouble((offer) -> lucky(offer, home, scope, likely)),
                offers.stream().mapToDouble(usual), length);
        Optional<Range> books = Quartiles.of(offers.stream().mapToDouble((offer) -> offer.booksFor(likely)),
                offers.stream().mapToDouble((offer) -> offer.booksFor(likely)), length);
        int priced = (int) offers.stream().mapToDouble(usual).filter((one) -> !Double.isNaN(one)).count();
        return Optional.of(new Market(scope, place(home, scope), curriculum.award(), offers.size(), schools(offers),
                priced, (int) offers.stream().filter(Offer::confirmed).count(),
                isAway(scope) ? 0 : (int) offers.stream().filter(Offer::isCheaperInDistrict).count(),
                offers.stream().map(Offer::period).distinct().sorted().collect(Collectors.joining(", ")),
                price.orElse(null), books.orElse(null), choices(offers, usual), null, href(curriculum, home, scope)));
    }

    /**
     * Confirmed programs online: of this kind, else of another that opens the same exam.
     */
    private @Nullable Market online(Curriculum curriculum, Home home, Function<Curriculum, Range> lengths,
            Market market) {
        if (!curriculum.exam().asksForAccreditation()
                || (market.scope() == Market.Scope.ONLINE && market.confirmed() == market.programs())) {
            return null;
        }
        return Stream.concat(Stream.of(curriculum), curriculum.others())
            .flatMap((one) -> confirmedOnline(one, home, lengths.apply(one)).stream())
            .findFirst()
            .orElse(null);
    }

    private Optional<Market> confirmedOnline(Curriculum curriculum, Home home, Range length) {
        List<Offer> confirmed = Objects.requireNonNull(this.offers.get(curriculum))
            .stream()
            .filter((offer) -> offer.online() && offer.confirmed())
            .toList();
        return market(curriculum, home, length, Market.Scope.ONLINE, confirmed)
            .map((market) -> market.at(market.href() + "&accreditation=cahiim"));
    }

    /** Of each school one program: the first in this order. */
    private static List<Market.Choice> choices(List<Offer> offers, ToDoubleFunction<Offer> usual) {
        Set<String> schools = new HashSet<>();
        return offers.stream()
            .sorted(Comparator.comparing((Offer offer) -> !offer.confirmed())
                .thenComparingDouble(usual)
                .thenComparing((offer) -> offer.school().unitid()))
            .filter((offer) -> schools.add(offer.school().unitid()))
            .limit(CHOICES)
            .map((offer) -> {
                double price = usual.applyAsDouble(offer);
                SchoolDetail school = offer.school();
                return new Market.Choice(school.name(), school.city(), school.state(), school.href(),
                        Double.isNaN(price) ? null : (int) Math.round(price), offer.confirmed(), offer.online());
            })
            .toList();
    }

    private static double lucky(Offer offer, Home home, Market.Scope scope, double months) {
        return (isAway(scope) && !offer.isIn(home.state())) ? offer.forStranger(months) : offer.forNeighbor(months);
    }

    private static double usual(Offer offer, Home home, Market.Scope scope, double months) {
        if (isAway(scope) && !offer.isIn(home.state())) {
            return offer.forStranger(months);
        }
        if (scope == Market.Scope.NEAR && home.zip() != null) {
            if (home.state() != null && !offer.isIn(home.state())) {
                return offer.forStranger(months);
            }
            return offer.isWithin(home.zip().point(), DISTRICT_MILES) ? offer.forNeighbor(months)
                    : offer.forResident(months);
        }
        return offer.forResident(months);
    }

    private static boolean isAway(Market.Scope scope) {
        return scope == Market.Scope.ONLINE || scope == Market.Scope.ELSEWHERE;
    }

    private static int schools(List<Offer> offers) {
        return (int) offers.stream().map((offer) -> offer.school().unitid()).distinct().count();
    }

    private static String place(Home home, Market.Scope scope) {
        return switch (scope) {
            case NEAR -> (home.zip() != null) ? home.zip().zip() : "";
            case STATE, ELSEWHERE -> home.stateName();
            case ONLINE, NATION -> "";
        };
    }

    private static String href(Curriculum curriculum, Home home, Market.Scope scope) {
        String place = switch (scope) {
            case NEAR -> (home.zip() != null) ? "&zip=" + home.zip().zip() + "&within=" + MILES : "";
            case STATE -> "&state=" + home.state();
            case ONLINE -> "&delivery=online";
            case ELSEWHERE, NATION -> "";
        };
        return Stream
            .of("/schools?degree=", curriculum.award().code(), place.startsWith("&state") ? place : "",
                    place.startsWith("&zip") ? place : "", place.startsWith("&delivery") ? place : "", "&prepares=",
                    curriculum.exam().code())
            .reduce("", String::concat);
    }

}
