package guide.charted.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why a figure has no number. A missing figure is never 0, never empty, and never sorts
 * as the smallest.
 */
public enum Missing {

    /** The body that could have reported it left it out. */
    NOT_REPORTED,

    /**
     * The publisher withholds it, to protect respondents or because it is too uncertain.
     */
    SUPPRESSED,

    /** The question does not arise for this row. */
    NOT_APPLICABLE,

    /** Nobody asked for it here, or this edition did not gather it. */
    NOT_COLLECTED,

    /** It may exist; the sources we read do not have it. */
    NOT_FOUND,

    /** Sources disagree and none is official. */
    CONFLICTING,

    /** The reader did not ask for it. */
    NOT_ASKED,

    /** The reader's own answer was "I don't know". */
    UNSURE;

    private static final Map<String, Missing> BY_CODE = Arrays.stream(values())
        .collect(Collectors.toUnmodifiableMap(Missing::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The word used in data files, in JSON and as the last part of message keys.
     * @return the name in kebab case, such as {@code not-reported}
     */
    public String code() {
        return this.code;
    }

    /**
     * The reason behind a word.
     * @param code a word such as {@code not-reported}
     * @return the reason, or empty if the word is none of them
     */
    public static Optional<Missing> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

}
