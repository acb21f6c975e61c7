package guide.charted.api;

import guide.charted.certification.Refusal;

/**
 * Something that does not qualify, though people think so.
 *
 * @param text the words
 * @param stated whether a rule says so; if not, no rule was found that lets it in
 * @param source the id of who says so
 */
record RefusalEntry(String text, boolean stated, String source) {

    static RefusalEntry of(Refusal refusal) {
        return new RefusalEntry(refusal.text(), refusal.stated(), refusal.source().id());
    }

}
