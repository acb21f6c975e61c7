package guide.charted.school.finder;

/**
 * A filter that can be dropped, with all its values.
 *
 * @param label its values in words
 * @param href the address of the list without it
 * @param count how many schools that list has
 */
public record WayOut(String label, String href, int count) {
}
