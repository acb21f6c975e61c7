package guide.charted.api;

import guide.charted.certification.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import guide.charted.certification.EligibilityRoute;
import guide.charted.certification.Finding;
import guide.charted.certification.Gate;
import guide.charted.certification.RouteCheck;
import guide.charted.certification.Verdict;
import guide.charted.fact.Missing;

/**
 * A way to qualify, applied.
 *
 * @param id such as {@code RHIT-1}
 * @param name the way in a few words
 * @param text the way in a few sentences
 * @param status whether it is in force
 * @param historic whether it is history and opens nothing
 * @param confidence how sure the rule is; a way of {@code low} confidence never opens an
 * exam
 * @param met whether every condition is met; of a historic way always false; missing as
 * {@code unsure} or {@code not-asked} if that hangs on a condition that is
 * @param letters the letters that this way gives; {@code not-applicable} if they are the
 * credential's own
 * @param conditions what must be met, all of it
 * @param source the id of who says so
 * @param checkedOn the day it was checked
 */
record RouteEntry(String id, String name, String text, @OneOf(codesOf = EligibilityRoute.Status.class) String status,
        boolean historic, @OneOf( {
                "high", "medium", "low" }) String confidence,
        Typed<Boolean> met, Typed<String> letters, List<ConditionEntry> conditions, String source, LocalDate checkedOn){

    static RouteEntry of(RouteCheck check) {
        EligibilityRoute route = check.route();
        return new RouteEntry(route.id(), route.name(), route.text(), route.status().code(),
                route.status() == EligibilityRoute.Status.HISTORIC, route.confidence(), met(check.verdict()),
                Typed.of(route.letters(), Missing.NOT_APPLICABLE),
                check.gates().stream().map(ConditionEntry::of).toList(), route.source().id(), route.checkedOn());
    }

    @JsonIgnore
    Stream<String> cited() {
        return Stream.concat(Stream.of(this.source), this.conditions.stream().map(ConditionEntry::source));
    }

    private static Typed<Boolean> met(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met met -> new Typed.Known<>(true);
            case Verdict.Doubtful doubtful -> new Typed.Known<>(true);
            case Verdict.Untold untold -> new Typed.Blank<>(untold.why().code());
            case Verdict.Unmet unmet -> new Typed.Known<>(false);
            case Verdict.Closed closed -> new Typed.Known<>(false);
        };
    }

    /**
     * A condition of a way, applied.
     *
     * @param kind what it is about
     * @param required the values of which one is enough; those that begin with
     * {@code unasked-} are not asked by any parameter
     * @param months months of work asked for; 0 if none
     * @param text the condition in words
     * @param met whether it is met; {@code unsure} and {@code not-asked} as the request
     * has it; a membership is never asked and closes nothing
     * @param source the id of who says so
     */
    record ConditionEntry(@OneOf(codesOf = Condition.Kind.class) String kind, List<String> required, int months,
            String text, Typed<Boolean> met, String source) {

        static ConditionEntry of(Gate gate) {
            return new ConditionEntry(gate.condition().kind().code(), gate.condition().alternatives(),
                    gate.condition().months(), gate.condition().text(), switch (gate.finding()) {
                        case Finding.Met met -> new Typed.Known<>(true);
                        case Finding.Unmet unmet -> new Typed.Known<>(false);
                        case Finding.Untold untold -> new Typed.Blank<>(untold.why().code());
                        case Finding.Formality formality -> new Typed.Blank<>(Missing.NOT_ASKED.code());
                    }, gate.condition().source().id());
        }

    }

}
