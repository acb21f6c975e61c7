package guide.charted.certification;

import java.util.List;

/**
 * A route, applied to a person.
 *
 * @param route the route, with its words, source and status
 * @param gates its conditions, in order
 * @param verdict what it says to the person
 */
public record RouteCheck(EligibilityRoute route, List<Gate> gates, Verdict verdict) {
}
