package guide.charted.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Puts a point on the drawing of {@code state_outline}: an Albers equal-area projection
 * of 975 by 610 units, with Alaska and Hawaii moved below the Southwest.
 */
public final class AlbersUsa {

    private static final double SCALE = 1300;

    private static final double X = 487.5;

    private static final double Y = 305;

    private static final Cone MAINLAND = new Cone(-96, 29.5, 45.5, -0.6, 38.7, SCALE, X, Y);

    private static final Cone ALASKA = new Cone(-154, 55, 65, -2, 58.5, 0.35 * SCALE, X - 0.307 * SCALE,
            Y + 0.201 * SCALE);

    private static final Cone HAWAII = new Cone(-157, 8, 18, -3, 19.9, SCALE, X - 0.205 * SCALE, Y + 0.212 * SCALE);

    private AlbersUsa() {
    }

    /**
     * Where a point lies on the drawing.
     * @param state the postal code of its state
     * @param latitude degrees north
     * @param longitude degrees east, so negative here
     * @return the spot, or empty for Puerto Rico, which is not on the drawing
     */
    public static Optional<Spot> project(String state, double latitude, double longitude) {
        return switch (state) {
            case "PR" -> Optional.empty();
            case "AK" -> Optional.of(ALASKA.project(latitude, longitude));
            case "HI" -> Optional.of(HAWAII.project(latitude, longitude));
            default -> Optional.of(MAINLAND.project(latitude, longitude));
        };
    }

    /**
     * A spot on the drawing, as data files write it.
     *
     * @param x units from the left, with one place behind the point
     * @param y units from the top
     */
    public record Spot(String x, String y) {
    }

    /** A conic equal-area projection with two standard parallels and a center. */
    private static final class Cone {

        private final double meridian;

        private final double n;

        private final double c;

        private final double radius;

        private final double scale;

        private final double x;

        private final double y;

        Cone(double meridian, double south, double north, double centerX, double centerY, double scale, double x,
                double y) {
            this.meridian = meridian;
            double sin = Math.sin(Math.toRadians(south));
            this.n = (sin + Math.sin(Math.toRadians(north))) / 2;
            this.c = 1 + sin * (2 * this.n - sin);
            this.radius = Math.sqrt(this.c) / this.n;
            this.scale = scale;
            this.x = x - scale * rawX(centerX, centerY);
            this.y = y + scale * rawY(centerX, centerY);
        }

        Spot project(double latitude, double longitude) {
            double east = longitude - this.meridian;
            return new Spot(rounded(this.x + this.scale * rawX(east, latitude)),
                    rounded(this.y - this.scale * rawY(east, latitude)));
        }

        private double rawX(double east, double latitude) {
            return distance(latitude) * Math.sin(Math.toRadians(east) * this.n);
        }

        private double rawY(double east, double latitude) {
            return this.radius - distance(latitude) * Math.cos(Math.toRadians(east) * this.n);
        }

        private double distance(double latitude) {
            return Math.sqrt(this.c - 2 * this.n * Math.sin(Math.toRadians(latitude))) / this.n;
        }

        private static String rounded(double value) {
            return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
        }

    }

}
