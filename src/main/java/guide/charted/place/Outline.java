package guide.charted.place;

/**
 * A state on the drawing of all states (975 by 610 units).
 *
 * @param state two capital letters
 * @param labelX where to write in it, from the left
 * @param labelY where to write in it, from the top
 * @param path its outline as SVG path data
 */
public record Outline(String state, double labelX, double labelY, String path) {
}
