package guide.charted.planner;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import guide.charted.career.Assumption;

/**
 * Plans routes. Plain Java over facts handed to it: the same request and facts give the
 * same plan, and nothing is kept.
 */
public final class RoutePlanner {

    /** The goals of a reader who names none. */
    static final List<String> CORE = List.of("CCA", "CCS", "RHIT", "RHIA");

    /** What nobody sets out for who holds the other. */
    private static final Map<String, List<String>> SUPERSEDED_BY = Map.of("CCA", List.of("CCS"), "RHIT",
            List.of("RHIA"));

    private final PlanFacts facts;

    RoutePlanner(PlanFacts facts) {
        this.facts = facts;
    }

    /**
     * Makes a plan.
     * @param request what the reader asked; its errors are not looked at
     * @return the plan
     */
    public Plan plan(PlanRequest request) {
        Assumed assumed = new Assumed(this.facts.assumptions(), request.assumed());
        Reading reading = Reading.of(request);
        Deadline deadline = Deadline.of(request, this.facts.editionMonth());
        PlannedPay pay = this.facts.wages().of(request.home(), request.percentile());
        StudyLegs studies = new StudyLegs(this.facts, request, assumed);
        ExamLegs exams = new ExamLegs(this.facts, request, assumed,
                new Readiness(this.facts, request, assumed, studies));
        GoalRoutes planned = new GoalRoutes(this.facts, exams, new Ways(this.facts, studies, exams), reading,
                new Payoffs(pay.figure(), request.number(PlanParameter.PAY), assumed), deadline);
        List<List<PlannedRoute>> byGoal = new ArrayList<>();
        List<Blocked> blocked = new ArrayList<>();
        Obstacles obstacles = new Obstacles(this.facts, request, reading);
        for (String goal : goals(request)) {
            Optional<Blocked> obstacle = obstacles.before(goal);
            List<PlannedRoute> routes = obstacle.isPresent() ? List.of() : planned.to(goal);
            if (routes.isEmpty()) {
                blocked.add(obstacle.orElseGet(() -> obstacles.withoutWay(goal)));
            }
            else {
                byGoal.add(routes);
            }
        }
        List<PlannedRoute> all = byGoal.stream()
            .sorted(Comparator.comparingInt((List<PlannedRoute> some) -> some.getFirst().months().likely()))
            .flatMap(List::stream)
            .toList();
        List<PlannedRoute> priced = all.stream().filter(RoutePlanner::isPriced).toList();
        List<PlannedRoute> routes = all.stream().filter((route) -> !isPriced(route)).toList();
        List<PlannedRoute> ifAccredited = goals(request).stream()
            .filter(this.facts.exams()::containsKey)
            .flatMap((goal) -> planned.ifAccredited(goal).stream())
            .toList();
        YearMonth from = request.start().orElse(this.facts.editionMonth());
        List<Note> notes = notes(request, reading);
        new PayGap(this.facts.wages(), request).of(pay.figure()).ifPresent((gap) -> notes.addFirst(gap));
        notes.addAll(pay.notes());
        if (!priced.isEmpty()) {
            notes.add(Note.of("planner.note.priced"));
        }
        return new Plan(request, routes, priced, ifAccredited, blocked, used(assumed, all),
                new Misses(request, deadline, from).of(routes), notes, pay.figure(), pay.areas(), this.facts.edition());
    }

    private static boolean isPriced(PlannedRoute route) {
        return route.label() == PlannedRoute.Label.PRICED;
    }

    private static List<String> goals(PlanRequest request) {
        return request.value(PlanParameter.GOAL)
            .filter((goal) -> !goal.equals("any"))
            .map(List::of)
            .orElseGet(() -> CORE.stream()
                .filter((goal) -> SUPERSEDED_BY.getOrDefault(goal, List.of())
                    .stream()
                    .noneMatch((held) -> request.has(PlanParameter.HOLDS, held)))
                .toList());
    }

    private List<Note> notes(PlanRequest request, Reading reading) {
        List<Note> notes = new ArrayList<>(reading.notes());
        if (request.start().isEmpty()) {
            request.month(PlanParameter.BY).ifPresent((by) -> notes.add(Note.of("planner.note.by", by)));
        }
        if (request.value(PlanParameter.BUDGET).isPresent()) {
            notes.add(Note.of("planner.note.budget"));
        }
        int coded = request.number(PlanParameter.CODING_MONTHS).orElse(0);
        if (coded >= Readiness.ADVISED_CCS && request.value(PlanParameter.PERCENTILE).isEmpty()) {
            notes.add(Note.of("planner.note.percentile", coded));
        }
        request.number(PlanParameter.LIVING).ifPresent((month) -> notes.add(Note.of("planner.note.living", month)));
        request.value(PlanParameter.EDITION)
            .filter((named) -> !named.equals(this.facts.edition()))
            .ifPresent((named) -> notes.add(Note.of("planner.note.edition", named, this.facts.edition())));
        return notes;
    }

    /** The assumptions that a number of the plan rests on. */
    private static List<Assumption> used(Assumed assumed, List<PlannedRoute> routes) {
        List<Assumption> named = routes.stream()
            .flatMap((route) -> route.grounds().assumptions().stream())
            .distinct()
            .toList();
        List<String> always = List.of("first-job-percentile", "full-time-hours", "part-time-hours", "stop-percent");
        return IntStream.range(0, assumed.all().size())
            .mapToObj(assumed.all()::get)
            .filter((one) -> named.contains(one) || always.contains(one.id()))
            .toList();
    }

}
