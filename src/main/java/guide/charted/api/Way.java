package guide.charted.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import guide.charted.certification.EligibilityRoute;

/**
 * A way to qualify for an exam.
 *
 * @param id such as {@code RHIT-1}
 * @param status whether it is in force
 * @param name the way in a few words
 * @param text the way in a few sentences
 * @param conditions what must be met, all of it
 * @param confidence how sure the rule is
 * @param checkedOn the day it was checked
 * @param source the id of who says so
 */
record Way(String id, @OneOf(codesOf = EligibilityRoute.Status.class) String status, String name, String text,
        List<Condition> conditions, @OneOf( {
                "high", "medium", "low" }) String confidence,
        LocalDate checkedOn, String source){

    static Way of(EligibilityRoute route) {
        return new Way(route.id(), route.status().code(), route.name(), route.text(),
                route.conditions().stream().map(Condition::of).toList(), route.confidence(), route.checkedOn(),
                route.source().id());
    }

    Stream<String> cited() {
        return Stream.concat(Stream.of(this.source), this.conditions.stream().map(Condition::source));
    }

    /**
     * A condition of a way.
     *
     * @param id such as {@code RHIT-1-1}
     * @param kind what it is about
     * @param required the value that meets it; of several, divided by bars, one is enough
     * @param months months of work asked for; 0 if none
     * @param text the condition in words
     * @param source the id of who says so
     */
    record Condition(String id, @OneOf(codesOf = guide.charted.certification.Condition.Kind.class) String kind,
            String required, int months, String text, String source) {

        static Condition of(guide.charted.certification.Condition condition) {
            return new Condition(condition.id(), condition.kind().name().toLowerCase(Locale.ROOT), condition.required(),
                    condition.months(), condition.text(), condition.source().id());
        }

    }

}
