package guide.charted.school.compare;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a line of the comparison says at a glance. Unknown is never a difference. */
public enum Sign {

    /** At least two schools are known to differ. */
    DIFFERS,

    /** All schools are known to be the same. */
    SAME,

    /** Those that are known are the same; not all are known. */
    SAME_WHERE_KNOWN,

    /** Fewer than two are known. */
    UNKNOWN;

    /**
     * The sign of some values.
     * @param values one a school; empty where unknown
     * @return what can be said of them
     */
    static Sign of(Collection<? extends Optional<?>> values) {
        List<?> known = values.stream().flatMap(Optional::stream).toList();
        if (known.stream().distinct().count() > 1) {
            return DIFFERS;
        }
        if (known.size() < 2) {
            return UNKNOWN;
        }
        return (known.size() == values.size()) ? SAME : SAME_WHERE_KNOWN;
    }

    /**
     * The last part of this sign's message keys.
     * @return the name in kebab case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
