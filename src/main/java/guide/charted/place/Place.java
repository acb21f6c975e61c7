package guide.charted.place;

/**
 * A place that distances are measured from.
 *
 * @param zip its ZIP code; empty for a city
 * @param city its city
 * @param state its state, two capital letters
 * @param point the point of the ZIP code's area or post office, or the middle of the
 * city's ZIP points
 * @param postOffice whether the point is a post office, because the ZIP code has no area
 * of its own
 */
public record Place(String zip, String city, String state, Point point, boolean postOffice) {
}
