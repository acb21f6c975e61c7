package guide.charted.planner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import guide.charted.certification.Schooling;
import guide.charted.certification.Situation;
import guide.charted.education.DegreeType;
import guide.charted.education.SectorCost;
import guide.charted.fact.Missing;
import org.jspecify.annotations.Nullable;

/** Turns a degree or certificate into a step: how long, how much, where. */
final class StudyLegs {

    private final PlanFacts facts;

    private final PlanRequest request;

    private final Assumed assumed;

    private final Map<Curriculum, Optional<Market>> markets = new EnumMap<>(Curriculum.class);

    StudyLegs(PlanFacts facts, PlanRequest request, Assumed assumed) {
        this.facts = facts;
        this.request = request;
        this.assumed = assumed;
    }

    /**
     * Studies for something.
     * @param curriculum what for
     * @param trip the way so far
     * @return the way with the study, or empty if no program can be reached
     */
    Optional<Trip> study(Curriculum curriculum, Trip trip) {
        Optional<Market> market = market(curriculum);
        if (market.isEmpty()) {
            return Optional.empty();
        }
        Range fullTime = curriculum.months(this.assumed);
        int partTime = this.assumed.range("part-time-hours").likely();
        int hours = trip.isWorking() ? Math.min(this.request.hours(), partTime) : this.request.hours();
        Step.Earning earning = earning(trip, hours);
        Range months = fullTime.stretched((double) PlanRequest.FULL_TIME / hours);
        Grounds length = curriculum.grounds(this.assumed).and(Grounds.assumed(this.assumed.of("full-time-hours")));
        Step step = new Step(Step.Kind.STUDY, Note.of("planner.step.study." + code(curriculum)),
                Note.of("planner.two", Note.of("planner.step.study.text." + lower(earning), hours, fullTime.likely()),
                        Note.of(credits(curriculum, trip), this.assumed.range(Curriculum.LOST_CREDITS).likely())),
                curriculum.award(), curriculum.isAccredited(), null, months, costs(curriculum, market.get(), months),
                trip.isWorking() ? length.and(Grounds.assumed(this.assumed.of("part-time-hours"))) : length, earning,
                market.get());
        int slow = fullTime.stretched((double) PlanRequest.FULL_TIME / Math.min(hours, partTime)).likely();
        return Optional.of(trip.then(new Leg(step, Math.max(slow, months.likely()), step.cost().likely()),
                after(curriculum, trip.situation())));
    }

    /** The programs of a curriculum that the reader can reach. */
    Optional<Market> market(Curriculum curriculum) {
        return this.markets.computeIfAbsent(curriculum,
                (wanted) -> this.facts.markets().find(wanted, this.request.home(), (one) -> one.paid(this.assumed)));
    }

    private static Step.Earning earning(Trip trip, int hours) {
        if (trip.isWorking()) {
            return Step.Earning.IN_FIELD;
        }
        return (hours < PlanRequest.FULL_TIME) ? Step.Earning.PRESENT_JOB : Step.Earning.NOTHING;
    }

    private List<CostLine> costs(Curriculum curriculum, Market market, Range months) {
        List<CostLine> costs = new ArrayList<>();
        costs.add(tuition(curriculum, market));
        costs.add(books(curriculum, market));
        if (curriculum != Curriculum.CERTIFICATE) {
            costs.add(CostLine.open(CostLine.Item.PRACTICUM, Missing.NOT_FOUND, Note.of("planner.ask.practicum"),
                    Grounds.of(this.facts.register().ours())));
        }
        costs.add(living(months));
        return costs;
    }

    private CostLine living(Range months) {
        Grounds ours = Grounds.of(this.facts.register().ours());
        OptionalInt told = this.request.number(PlanParameter.LIVING);
        if (told.isEmpty()) {
            return CostLine.open(CostLine.Item.LIVING, Missing.NOT_ASKED, Note.of("planner.ask.living"), ours);
        }
        int month = told.getAsInt();
        return CostLine.priced(CostLine.Item.LIVING,
                new Range(month * months.low(), month * months.likely(), month * months.high()),
                Note.of("planner.cost.living", month), ours);
    }

    private CostLine tuition(Curriculum curriculum, Market market) {
        Grounds prices = Grounds.of(this.facts.register().prices()).and(curriculum.grounds(this.assumed));
        Range price = market.price();
        if (price != null) {
            return CostLine.priced(CostLine.Item.TUITION, price, Note.of("planner.tuition." + market.scope().code(),
                    market.priced(), market.place(), market.confirmed(), months(curriculum), market.period()), prices);
        }
        SectorCost average = average(curriculum);
        Optional<Integer> year = (average == null) ? Optional.empty()
                : average.tuition().number().map(Number::intValue);
        if (average == null || year.isEmpty()) {
            return CostLine.open(CostLine.Item.TUITION, Missing.NOT_REPORTED, Note.of("planner.ask.tuition"), prices);
        }
        Range whole = Range.exactly(year.get() * months(curriculum) / 12);
        return CostLine.priced(CostLine.Item.TUITION, whole,
                Note.of("planner.tuition.average", average.origin().period(), months(curriculum)),
                Grounds.of(average.origin().source()).and(curriculum.grounds(this.assumed)));
    }

    private CostLine books(Curriculum curriculum, Market market) {
        Grounds prices = Grounds.of(this.facts.register().prices()).and(curriculum.grounds(this.assumed));
        Range books = market.books();
        return (books != null)
                ? CostLine.priced(CostLine.Item.BOOKS, books,
                        Note.of("planner.books", months(curriculum), market.period()), prices)
                : CostLine.open(CostLine.Item.BOOKS, Missing.NOT_REPORTED, Note.of("planner.ask.books"), prices);
    }

    private int months(Curriculum curriculum) {
        return curriculum.paid(this.assumed).likely();
    }

    private @Nullable SectorCost average(Curriculum curriculum) {
        return switch (curriculum) {
            case CERTIFICATE, ASSOCIATE, ASSOCIATE_TO_TRANSFER -> this.facts.averages().get("public-two-year");
            case BACHELOR, BACHELOR_COMPLETION -> this.facts.averages().get("public-four-year-in-state");
            case POST_BACC, MASTER -> null;
        };
    }

    /** What to know about credits that the reader has. */
    private static String credits(Curriculum curriculum, Trip trip) {
        boolean college = trip.has(Schooling.SOME_COLLEGE) || trip.reaches(DegreeType.ASSOCIATE);
        return "planner.study.credits." + switch (curriculum) {
            case CERTIFICATE -> "certificate";
            case ASSOCIATE_TO_TRANSFER -> "transfer";
            case BACHELOR_COMPLETION -> "completion";
            case ASSOCIATE, BACHELOR -> college ? "some" : "none";
            case POST_BACC, MASTER -> "none";
        };
    }

    private static String lower(Step.Earning earning) {
        return earning.name().toLowerCase(Locale.ROOT);
    }

    private static String code(Curriculum curriculum) {
        return curriculum.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Situation after(Curriculum curriculum, Situation before) {
        return before.with(switch (curriculum) {
            case CERTIFICATE -> Schooling.CODING_CERTIFICATE;
            case ASSOCIATE -> Schooling.ASSOCIATE_CAHIIM;
            case ASSOCIATE_TO_TRANSFER -> Schooling.ASSOCIATE_OTHER;
            case BACHELOR, BACHELOR_COMPLETION -> Schooling.BACHELOR_CAHIIM;
            case POST_BACC -> Schooling.POSTBACC_CAHIIM;
            case MASTER -> Schooling.MASTER_CAHIIM;
        });
    }

}
