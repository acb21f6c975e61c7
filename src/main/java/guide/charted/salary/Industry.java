package guide.charted.salary;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A kind of employer as the wage survey groups them.
 *
 * @param id such as {@code hospitals} or {@code sector-62}
 * @param naics its code in the North American Industry Classification System; null for a
 * group of the publisher's own
 * @param level how finely it is cut; levels are never added up with each other
 * @param name such as {@code Finance and insurance}
 */
public record Industry(String id, @Nullable String naics, Level level, String name) {

    /** How finely an industry is cut. */
    public enum Level {

        /** The widest groups: together they are all employers. */
        SECTOR,
        /** A part of a sector, or a sector as a narrower publication names it. */
        NARROWER;

        /**
         * The word used in data files and message keys.
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
