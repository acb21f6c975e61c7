package guide.charted.planner;

import java.util.List;

/**
 * A sentence of the plan: a message and what it speaks of.
 *
 * @param key the key of the message
 * @param arguments what the message shows as {@code {0}}, {@code {1}} …: numbers, words
 * of the data, or months and notes that have to be put into words first
 */
public record Note(String key, List<Object> arguments) {

    /** Copies the arguments. */
    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note of(String key, Object... arguments) {
        return new Note(key, List.of(arguments));
    }

}
