package guide.charted.api;

import java.util.Locale;

import guide.charted.certification.MarginNote;

/**
 * Something to know before relying on what is said of a credential.
 *
 * @param kind whether it is disputed, not found, a myth or a change
 * @param title it in a few words
 * @param text it in a few sentences
 * @param source the id of who says so
 */
record Remark(@OneOf(codesOf = MarginNote.Kind.class) String kind, String title, String text, String source) {

    static Remark of(MarginNote note) {
        return new Remark(note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), note.title(), note.text(),
                note.source().id());
    }

}
