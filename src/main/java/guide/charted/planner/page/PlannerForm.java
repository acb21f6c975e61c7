package guide.charted.planner.page;

import java.util.List;
import java.util.Map;

import guide.charted.career.Assumption;
import guide.charted.certification.ExamRule;
import guide.charted.certification.Schooling;
import guide.charted.planner.PlanRequest;

/**
 * The planner's form.
 *
 * @param request what was entered so far
 * @param goals the credentials that can be planned
 * @param rules every credential, for those that the reader holds
 * @param states the states by their letters
 * @param assumptions what the reader may put own numbers for
 */
record PlannerForm(PlanRequest request, List<String> goals, List<ExamRule> rules,
        List<Map.Entry<String, String>> states, List<Assumption> assumptions) {

    /**
     * The schooling most people have, one of each; all is on offer under "make it mine".
     */
    public List<String> schooling() {
        return List.of(Schooling.values()).stream().map(Schooling::code).toList();
    }

    public boolean isSchoolingTold(String code) {
        return this.request.entered().getOrDefault("schooling", List.of()).stream().anyMatch(code::equalsIgnoreCase);
    }

    public boolean isHeld(String code) {
        return this.request.entered().getOrDefault("holds", List.of()).stream().anyMatch(code::equalsIgnoreCase);
    }

    public List<Integer> percentiles() {
        return List.of(10, 25, 50, 75, 90);
    }

    /** Whether what was entered in a field is not accepted. */
    public boolean isWrong(String name) {
        return this.request.errors().stream().anyMatch((error) -> error.field().equals(name));
    }

    /** The ids of the words about a field: what is wrong with it, then its hint. */
    public String describedBy(String name) {
        return isWrong(name) ? name + "-error " + name + "-hint" : name + "-hint";
    }

    /** Whether something under "make it mine" is filled in or wrong. */
    public boolean isOpened() {
        List<String> first = List.of("schooling", "state", "goal", "coding-months", "hours", "pay", "edition");
        return this.request.entered().keySet().stream().anyMatch((name) -> !first.contains(name));
    }

}
