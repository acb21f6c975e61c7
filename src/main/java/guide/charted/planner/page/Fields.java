package guide.charted.planner.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import guide.charted.career.Assumption;
import guide.charted.planner.PlanParameter;
import guide.charted.planner.PlanRequest;

/** The fields of the planner's forms. */
final class Fields {

    /** Assumptions that a parameter of its own changes, or that nothing does. */
    private static final Set<String> NOT_HERE = Set.of("first-job-percentile", "full-time-hours");

    private Fields() {
    }

    static boolean isOpen(Assumption assumption) {
        return !assumption.isFixed() && !NOT_HERE.contains(assumption.id());
    }

    /** What a form that asks for assumptions alone has to carry along. */
    static List<Hidden> carried(PlanRequest request) {
        List<Hidden> all = new ArrayList<>();
        for (PlanParameter name : PlanParameter.values()) {
            request.values(name).forEach((value) -> all.add(new Hidden(name.code(), value)));
        }
        return List.copyOf(all);
    }

    /**
     * A value that a form carries along.
     *
     * @param name the parameter
     * @param value its value
     */
    record Hidden(String name, String value) {
    }

}
