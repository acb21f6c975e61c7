package guide.charted.importer.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What an import must know of a table besides its columns.
 *
 * @param key the columns that name a row, which is also the order of the file
 * @param time the column of the key that makes rows a series, if there is one
 */
record Shape(List<String> key, @Nullable String time) {

    /** Numbers that are no figures: they make no large moves. */
    private static final Set<String> PLACES = Set.of("latitude", "longitude", "x", "y", "position", "zip", "cip",
            "naics");

    private static final Map<String, Shape> SHAPES = Map.ofEntries(of("source", "id"), of("state", "code"),
            of("state_name", "state", "language"), of("occupation", "soc"), of("study_field", "cip", "language"),
            of("area", "code"), of("area_name", "area", "language"), of("area_state", "area", "state"),
            of("industry", "id"), of("industry_name", "industry", "language"),
            series("wage", "soc", "area", "data_year"),
            series("industry_wage", "soc", "industry", "data_year", "source"), series("projection", "soc", "round"),
            series("price_parity", "area", "data_year"), of("institution", "unitid"), of("school_point", "unitid"),
            of("program", "id"), series("award_count", "program", "data_year"), of("accreditation", "id"),
            of("accreditation_program", "accreditation", "program"), of("outcome", "id"));

    static Shape of(String table) {
        Shape shape = SHAPES.get(table);
        if (shape == null) {
            throw new IllegalArgumentException("No import reads or changes the table " + table);
        }
        return shape;
    }

    boolean isFigure(String column) {
        return !this.key.contains(column) && !PLACES.contains(column) && !column.endsWith("_year")
                && !column.endsWith("_level");
    }

    private static Map.Entry<String, Shape> of(String table, String... key) {
        return Map.entry(table, new Shape(List.of(key), null));
    }

    private static Map.Entry<String, Shape> series(String table, String... key) {
        List<String> columns = List.of(key);
        return Map.entry(table, new Shape(columns, columns.contains("round") ? "round" : "data_year"));
    }

}
