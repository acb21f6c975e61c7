package guide.charted.school.finder;

import java.util.List;
import java.util.Locale;

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

    /** The names whose values are counted: how many schools would each give. */
    static final List<Parameter> FACETS = List.of(DEGREE, STATE, FIELD, CONTROL, ACCREDITATION, DELIVERY, PREPARES);

    /**
     * The name in addresses, form fields and message keys.
     * @return the name in kebab case, such as {@code max-tuition}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
