package guide.charted.place;

/**
 * A point on the earth.
 *
 * @param latitude degrees north
 * @param longitude degrees east; negative in the Americas
 */
public record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_MILES = 3958.8;

    /**
     * The great-circle distance to another point, by the haversine formula on a sphere of
     * 3,958.8 miles.
     * @param other another point
     * @return statute miles as the crow flies
     */
    public double milesTo(Point other) {
        double north = Math.toRadians(other.latitude - this.latitude);
        double east = Math.toRadians(other.longitude - this.longitude);
        double h = Math.pow(Math.sin(north / 2), 2) + Math.cos(Math.toRadians(this.latitude))
                * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(h)));
    }

}
