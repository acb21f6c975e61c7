package guide.charted.opendata;

import java.util.Locale;

/** What the cells of a column hold, as the schema says. */
public enum ColumnType {

    /** Words, or a code. */
    TEXT("string"),

    /** A whole number. */
    WHOLE("integer"),

    /** A number with decimals. */
    NUMBER("decimal"),

    /** A number, or the word that says why there is none. */
    FIGURE("decimal"),

    /** A day, as {@code 2026-11-22}. */
    DATE("date"),

    /** {@code true} or {@code false}. */
    TRUTH("boolean");

    private final String xsd;

    ColumnType(String xsd) {
        this.xsd = xsd;
    }

    /**
     * The last part of this type's message keys.
     * @return the name in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type in metadata for machines. */
    String xsd() {
        return this.xsd;
    }

    static ColumnType ofSql(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "character varying" -> TEXT;
            case "integer" -> WHOLE;
            case "numeric" -> NUMBER;
            case "date" -> DATE;
            case "boolean" -> TRUTH;
            default -> throw new IllegalStateException("The dictionary has no word for the SQL type " + type);
        };
    }

}
