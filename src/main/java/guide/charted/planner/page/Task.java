package guide.charted.planner.page;

/**
 * Something to do this month.
 *
 * @param text what to do
 * @param href where; empty if it is nowhere on this site
 * @param link what the link says
 */
record Task(String text, String href, String link) {
}
