package guide.charted.planner.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import guide.charted.career.Assumption;
import guide.charted.fact.Citation;
import guide.charted.planner.CostLine;
import guide.charted.planner.Market;
import guide.charted.planner.PlanRequest;
import guide.charted.planner.PlannedRoute;
import guide.charted.planner.Step;
import guide.charted.web.Say;

import org.springframework.stereotype.Component;

/** Puts in a line each what the page shows in lists and the paper has little room for. */
@Component
class PaperWords {

    private static final int CHOICES = 4;

    private final PlanWords words;

    private final PlanAmounts amounts;

    private final Say say;

    PaperWords(PlanWords words, PlanAmounts amounts, Say say) {
        this.words = words;
        this.amounts = amounts;
        this.say = say;
    }

    /**
     * How many programs are behind a price, and of how many the accreditation is
     * confirmed.
     */
    public String standing(Market market) {
        String near = this.words.message("plan.schools", market.schools()) + ": "
                + this.words.message("plan.confirmed", market.confirmed(), market.programs());
        return near + "; " + this.words.say(market.onlineNote()) + ".";
    }

    /** What a route costs, with a sign for what has no price. */
    public String cost(PlannedRoute route) {
        if (route.unpriced().isEmpty() || route.cost().high() == 0) {
            return this.words.cost(route);
        }
        return this.words.message("plan.file.plus.cost", this.amounts.money(route.cost()));
    }

    /** All assumptions in a line. */
    public String assumed(List<Assumption> assumptions, PlanRequest request) {
        return assumptions.stream()
            .map((one) -> one.name() + ": " + (one.id().equals("first-job-percentile") ? request.percentile()
                    : this.words.message("plan.likely", this.say.number(one.likely(), one.unit()),
                            this.words.message("plan.room", this.say.plain(one.low()), this.say.plain(one.high())))))
            .collect(Collectors.joining("; ")) + ".";
    }

    /** Who stands behind a route's figures, each once. */
    public String sources(PlannedRoute route) {
        return route.grounds().sources().stream().map(this::cite).distinct().collect(Collectors.joining("; ")) + ".";
    }

    /** Who stands behind a figure, and where it was read if that was elsewhere. */
    public String cite(Citation source) {
        if (source.kind().equals("official-copy")) {
            return this.words.message("source.copy", source.shortPublisher());
        }
        return source.reportedBy()
            .map((elsewhere) -> this.words.message("source.reported", source.shortPublisher(), elsewhere))
            .orElseGet(source::shortPublisher);
    }

    public String day(LocalDate day) {
        return this.say.day(day);
    }

    /**
     * What to ask before paying: each question once, and none that only the reader can
     * answer.
     */
    public List<CostLine> questions(PlannedRoute route) {
        return List.copyOf(route.unpriced()
            .stream()
            .filter((line) -> line.what() != CostLine.Item.LIVING)
            .collect(Collectors.toMap((line) -> line.howComputed(), (line) -> line, (first, same) -> first,
                    LinkedHashMap::new))
            .values());
    }

    /**
     * Some schools of the first step that names any; of a transfer, of both its halves.
     */
    public List<Market.Choice> choices(PlannedRoute route) {
        if (route.isTransfer()) {
            return route.steps()
                .stream()
                .filter((step) -> step.kind() == Step.Kind.STUDY)
                .flatMap((step) -> choices(step).stream().limit(CHOICES / 2))
                .toList();
        }
        return withSchools(route).stream().flatMap((step) -> choices(step).stream()).limit(CHOICES).toList();
    }

    /** A school's price, and whether its program's accreditation is confirmed. */
    public String choice(Market.Choice choice, PlannedRoute route) {
        String price = (choice.price() == null) ? this.words.message("missing.not-reported")
                : this.words.message("plan.choice.price", this.amounts.dollars(choice.price()));
        boolean accredited = withSchools(route).map(Step::accredited).orElse(false);
        String standing = this.words.message(choice.confirmed() ? "plan.choice.confirmed" : "plan.choice.check");
        String online = choice.online() ? ", " + this.words.message("plan.choice.online") : "";
        return (accredited ? price + ", " + standing : price) + online;
    }

    private static Optional<Step> withSchools(PlannedRoute route) {
        return route.steps().stream().filter((step) -> !choices(step).isEmpty()).findFirst();
    }

    private static List<Market.Choice> choices(Step step) {
        return (step.market() == null) ? List.of() : step.market().choices();
    }

}
