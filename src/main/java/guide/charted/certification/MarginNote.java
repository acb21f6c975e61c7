package guide.charted.certification;

import guide.charted.fact.Citation;

/**
 * What a careful guide says in the margin.
 *
 * @param kind why it is there
 * @param title its subject; of a myth, the claim
 * @param text what we know of it
 * @param source what it rests on
 */
public record MarginNote(Kind kind, String title, String text, Citation source) {

    /** Why a note is there. */
    public enum Kind {

        /** Sources disagree and none is official. */
        DISPUTED,

        /** We looked and found nothing. */
        NOT_FOUND,

        /** Other guides say it, and it is not so. */
        MYTH,

        /** It was otherwise until lately. */
        CHANGED

    }

}
