package guide.charted.api;

import guide.charted.text.Paragraph;

/**
 * Something said in words.
 *
 * @param text the words
 * @param source the id of who says so
 */
record Said(String text, String source) {

    static Said of(Paragraph paragraph) {
        return new Said(paragraph.text(), paragraph.source().id());
    }

}
