package guide.charted.operation;

import java.time.LocalDateTime;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * An edition that a database holds.
 *
 * @param schema where it lies
 * @param name such as {@code 2026-11}; empty if it was never loaded whole
 * @param loaded when it was loaded, by the clock of the database; null if never
 * @param rows of all its tables
 * @param connections of instances that serve it right now
 */
record StoredEdition(String schema, String name, @Nullable LocalDateTime loaded, long rows, int connections) {

    static final Comparator<StoredEdition> NEWEST_FIRST = Comparator.comparing(StoredEdition::loaded,
            Comparator.nullsLast(Comparator.reverseOrder()));

    boolean isServed() {
        return this.connections > 0;
    }

    boolean isWhole() {
        return this.loaded != null;
    }

    /** Whether someone who writes {@code words} means this one. */
    boolean isCalled(String words) {
        return this.schema.equals(words) || this.name.equals(words);
    }

    String state() {
        if (isServed()) {
            return "in use (%d connections)".formatted(this.connections);
        }
        return isWhole() ? "not in use" : "never loaded whole";
    }

}
