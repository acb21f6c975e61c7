package guide.charted.data;

import java.util.Collection;
import java.util.Optional;

/**
 * How a figure {@code x} of a data file stands in the schema: as the pair
 * {@code x_amount}, {@code x_missing}.
 */
public final class FigureColumns {

    private static final String AMOUNT = "_amount";

    private static final String MISSING = "_missing";

    private FigureColumns() {
    }

    /**
     * The figure that a column holds the number of.
     * @param column a column of a table
     * @param all all columns of that table
     * @return the figure's name in the data file; empty if the column is no such number
     */
    public static Optional<String> figure(String column, Collection<String> all) {
        return paired(column, AMOUNT, MISSING, all);
    }

    /**
     * Whether a column holds the reason why a figure has no number.
     * @param column a column of a table
     * @param all all columns of that table
     * @return true for the second of the pair
     */
    public static boolean isReason(String column, Collection<String> all) {
        return paired(column, MISSING, AMOUNT, all).isPresent();
    }

    private static Optional<String> paired(String column, String ending, String other, Collection<String> all) {
        return Optional.of(column)
            .filter((name) -> name.endsWith(ending))
            .map((name) -> name.substring(0, name.length() - ending.length()))
            .filter((name) -> all.contains(name + other));
    }

}
