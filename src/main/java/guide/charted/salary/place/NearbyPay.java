package guide.charted.salary.place;

/**
 * A metropolitan area near a point.
 *
 * @param place the area
 * @param miles to the middle of its first-named city, as the crow flies
 */
public record NearbyPay(PlacePay place, double miles) {
}
