package guide.charted.planner.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import guide.charted.planner.CostLine;
import guide.charted.planner.Note;
import guide.charted.planner.PlannedRoute;
import guide.charted.planner.Range;

/** A plan as a table: a row for each step of each route, then the route's total. */
final class PlanTable {

    private static final List<String> HEADER = List.of("route", "goal", "label", "step", "kind", "title",
            "starts_after_months", "months_low", "months_likely", "months_high", "cost_low", "cost_likely", "cost_high",
            "unpriced", "in_total", "rests_on");

    private final PlanPage page;

    private final PlanWords words;

    PlanTable(PlanPage page, PlanWords words) {
        this.page = page;
        this.words = words;
    }

    List<String> header() {
        return HEADER;
    }

    List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        this.page.all().forEach((view) -> {
            view.steps().forEach((part) -> rows.add(step(view, part)));
            rows.add(total(view));
        });
        return rows;
    }

    private List<Object> step(RouteView view, RouteView.Part part) {
        return row(view, List.of(part.number(), part.step().kind().code(), say(part.step().title()), part.from()),
                part.step().months(), part.step().cost(), part.step().costs(),
                List.of(part.step().counts(), String.join(" ", part.step().allGrounds().names())));
    }

    private List<Object> total(RouteView view) {
        PlannedRoute route = view.route();
        List<CostLine> lines = view.counted().stream().flatMap((part) -> part.step().costs().stream()).toList();
        return row(view, List.of("", "total", this.words.message("plan.file.total"), 0), route.months(), route.cost(),
                lines, List.of(true, ""));
    }

    /** A cost of which nothing is priced is the reason, not a zero. */
    private List<Object> row(RouteView view, List<Object> what, Range months, Range cost, List<CostLine> lines,
            List<Object> rest) {
        List<Object> row = new ArrayList<>(List.of(view.key(), view.route().goal(), view.route().label().code()));
        row.addAll(what);
        row.addAll(List.of(months.low(), months.likely(), months.high()));
        List<CostLine> open = lines.stream().filter((line) -> line.price().isEmpty()).toList();
        if (open.isEmpty() || open.size() < lines.size()) {
            row.addAll(List.of(cost.low(), cost.likely(), cost.high()));
        }
        else {
            row.addAll(List.of("not-found", "not-found", "not-found"));
        }
        row.add(open.stream().map((line) -> line.what().code()).distinct().collect(Collectors.joining(" ")));
        row.addAll(rest);
        return row;
    }

    private String say(Note note) {
        return this.words.say(note);
    }

}
