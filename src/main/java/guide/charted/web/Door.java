package guide.charted.web;

/**
 * A link to a page.
 *
 * @param href the address on this site
 * @param text what the link says
 */
public record Door(String href, String text) {
}
