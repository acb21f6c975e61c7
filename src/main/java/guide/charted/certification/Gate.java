package guide.charted.certification;

/**
 * A condition of a route, applied to a person.
 *
 * @param condition what the route asks, in words, with its source
 * @param finding how the person stands to it
 */
public record Gate(Condition condition, Finding finding) {
}
