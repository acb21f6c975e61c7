package guide.charted.search;

/**
 * What the search box offers.
 *
 * @param href where it leads
 * @param title what it is called
 * @param context the page that it is a part of; empty if it is a page
 */
public record Suggestion(String href, String title, String context) {
}
