package guide.charted.school.finder;

/**
 * A chosen value that can be removed.
 *
 * @param label the value in words
 * @param without the address of the list without it
 */
public record Chip(String label, String without) {
}
