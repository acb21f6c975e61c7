package guide.charted.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guide.charted.fact.Missing;

/** A route whose words have been read, ready to be applied to a person. */
class RouteRule {

    private final EligibilityRoute route;

    private final String letters;

    private final List<Requirement> requirements;

    RouteRule(String code, EligibilityRoute route) {
        this.route = route;
        this.letters = Optional.ofNullable(route.letters()).orElse(code);
        StudyRule study = StudyRule.of(route);
        this.requirements = route.conditions().stream().map((condition) -> Requirement.of(condition, study)).toList();
    }

    RouteCheck check(Situation situation) {
        List<Gate> gates = new ArrayList<>(this.requirements.size());
        for (int i = 0; i < this.requirements.size(); i++) {
            gates.add(new Gate(this.route.conditions().get(i), this.requirements.get(i).of(situation)));
        }
        return new RouteCheck(this.route, List.copyOf(gates), verdict(gates));
    }

    private Verdict verdict(List<Gate> gates) {
        if (this.route.status() == EligibilityRoute.Status.HISTORIC) {
            return new Verdict.Closed();
        }
        List<Need> needs = new ArrayList<>();
        boolean unmet = false;
        boolean unsure = false;
        boolean lastTerm = false;
        for (Gate gate : gates) {
            switch (gate.finding()) {
                case Finding.Met met -> lastTerm |= met.lastTerm();
                case Finding.Formality formality -> {
                }
                case Finding.Unmet missing -> {
                    unmet = true;
                    needs.add(missing.need());
                }
                case Finding.Untold untold -> {
                    unsure |= untold.why() == Missing.UNSURE;
                    needs.add(new Need.Untold(gate.condition()));
                }
            }
        }
        List<Need> distinct = withoutRepeats(needs);
        if (unmet) {
            return new Verdict.Unmet(distinct);
        }
        if (!distinct.isEmpty()) {
            return new Verdict.Untold(unsure ? Missing.UNSURE : Missing.NOT_ASKED, distinct);
        }
        return this.route.isFirm() ? new Verdict.Met(this.letters, lastTerm) : new Verdict.Doubtful();
    }

    /**
     * A program that is needed anyway leaves nothing to ask about the field of the old
     * one.
     */
    private static List<Need> withoutRepeats(List<Need> needs) {
        boolean program = needs.stream().anyMatch(Need.Study.class::isInstance);
        return needs.stream().distinct().filter((need) -> !program || !isAboutTheField(need)).toList();
    }

    private static boolean isAboutTheField(Need need) {
        return need instanceof Need.Untold untold && untold.condition().kind() == Condition.Kind.DISCIPLINE;
    }

}
