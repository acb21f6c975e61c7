package guide.charted.school.finder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import guide.charted.web.Limits;

/** The names that the finder understands, in the order in which addresses carry them. */
public enum Parameter {

    /**
     * Free text: school, alias, city, program word, credential, acronym, ZIP code or
     * place.
     */
    Q,

    /** Degree types. */
    DEGREE,

    /** States, two capital letters. */
    STATE,

    /** The ZIP code that distances are measured from. */
    ZIP,

    /** Miles around it. */
    WITHIN,

    /** Fields of study. */
    FIELD,

    /** Who runs the school. */
    CONTROL,

    /** What is known of CAHIIM accreditation. */
    ACCREDITATION,

    /** How it can be studied. */
    DELIVERY,

    /** The exams it prepares for. */
    PREPARES,

    /** The most that a resident pays a year, US dollars. */
    MAX_TUITION,

    /** Keep schools without a price. */
    UNPRICED,

    /** The longest it may take, months. */
    MAX_MONTHS,

    /** Add billing and transcription. */
    RELATED,

    /** Add programs that nobody finished in five years. */
    INACTIVE,

    /** The order. */
    SORT,

    /** The page, from 1. */
    PAGE,

    /** Schools a page. */
    SIZE;

    /**
     * The names that may be repeated, and whose values are counted: how many schools
     * would each give.
     */
    public static final List<Parameter> FACETS = List.of(DEGREE, STATE, FIELD, CONTROL, ACCREDITATION, DELIVERY,
            PREPARES);

    /**
     * Whether it may be given several times.
     * @return true for those whose values widen a list
     */
    public boolean isRepeatable() {
        return FACETS.contains(this);
    }

    /**
     * The whole numbers that it takes.
     * @return the limits; empty if it takes no free number
     */
    public Optional<Limits> limits() {
        return switch (this) {
            case MAX_TUITION -> Optional.of(new Limits(0, 1_000_000));
            case MAX_MONTHS -> Optional.of(new Limits(1, 120));
            case PAGE -> Optional.of(new Limits(1, Integer.MAX_VALUE));
            case SIZE -> Optional.of(new Limits(1, 100));
            case Q, DEGREE, STATE, ZIP, WITHIN, FIELD, CONTROL, ACCREDITATION, DELIVERY, PREPARES, UNPRICED, RELATED,
                    INACTIVE, SORT ->
                Optional.empty();
        };
    }

    /**
     * The name in addresses, form fields and message keys.
     * @return the name in kebab case, such as {@code max-tuition}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
