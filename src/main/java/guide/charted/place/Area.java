package guide.charted.place;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * An area that surveys report on.
 *
 * @param code {@code US}, a state's two capital letters, a metropolitan area's five
 * digits (CBSA) or a nonmetropolitan area's seven digits (BLS)
 * @param kind what it is
 * @param name such as {@code Columbus, OH}
 * @param states the states it reaches into, in the order of the survey; empty for the
 * nation and for territories that the guide does not cover
 * @param point the middle of its first-named city; null unless it is a metropolitan area
 * @param spot where it stands on the drawing of the states; null where it has no place on
 * it
 */
public record Area(String code, Kind kind, String name, List<String> states, @Nullable Point point,
        @Nullable Spot spot) {

    /** What an area is. */
    public enum Kind {

        /** The whole country. */
        NATION,

        /** One of the 50 states, the District of Columbia or Puerto Rico. */
        STATE,

        /** Guam or the U.S. Virgin Islands. */
        TERRITORY,

        /** A city and what belongs to it. */
        METRO,

        /** A part of a state outside of metropolitan areas. */
        NONMETRO;

        /**
         * The last part of this kind's message keys.
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /**
     * A place on the drawing of the states, 975 by 610 units.
     *
     * @param x to the right
     * @param y downward
     */
    public record Spot(double x, double y) {
    }

}
