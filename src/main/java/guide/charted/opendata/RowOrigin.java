package guide.charted.opendata;

/**
 * Who some rows of a table come from.
 *
 * @param publisher who stands behind them
 * @param license under which terms
 * @param rows how many rows
 */
public record RowOrigin(String publisher, License license, int rows) {
}
