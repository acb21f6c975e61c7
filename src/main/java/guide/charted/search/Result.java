package guide.charted.search;

import java.util.List;

import guide.charted.text.Passages;
import guide.charted.web.Door;
import guide.charted.web.PageKind;

/**
 * A page that was found.
 *
 * @param kind what it is about
 * @param href where it is, with the anchor of the part that answers best
 * @param title what it is called, in pieces
 * @param also the other name by which it was found, in pieces; empty if that is not why
 * @param context the page that the part belongs to; empty if the page itself was found
 * @param passage what it says, in pieces
 * @param more other parts of the same page that were found
 */
public record Result(PageKind kind, String href, List<Passages.Piece> title, List<Passages.Piece> also, String context,
        List<Passages.Piece> passage, List<Door> more) {
}
