package guide.charted.fact;

/** The languages that rows of words may carry. English is the only one so far. */
public final class Language {

    /** US English. */
    public static final String ENGLISH = "en";

    private Language() {
    }

}
