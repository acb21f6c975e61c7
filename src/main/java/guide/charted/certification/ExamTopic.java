package guide.charted.certification;

import java.util.Locale;

/** What a note about an exam is about, in the order a reader needs it. */
public enum ExamTopic {

    /** What the questions are like. */
    FORMAT,

    /** The code books to bring. */
    BOOKS,

    /** Where one sits. */
    DELIVERY,

    /** Sitting before one has finished the program. */
    EARLY_TESTING,

    /** The papers to hand in. */
    DOCUMENTS,

    /** From the application to the seat. */
    APPLY,

    /** Moving or giving up the seat. */
    RESCHEDULE,

    /** The wait after a failed try. */
    RETAKE;

    /**
     * The word used in data files and as the last part of message keys.
     * @return the name in kebab case, such as {@code early-testing}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ExamTopic ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

}
