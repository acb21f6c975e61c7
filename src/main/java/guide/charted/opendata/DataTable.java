package guide.charted.opendata;

import java.util.List;

/**
 * A table to take away.
 *
 * @param name its name
 * @param topic what it is about
 * @param meaning what a row is
 * @param rows how many rows it has
 * @param columns its columns in the order of the file
 * @param origins who its rows come from, the most rows first
 */
public record DataTable(String name, String topic, String meaning, int rows, List<DataColumn> columns,
        List<RowOrigin> origins) {

    /** The page of all tables. */
    public static final String PATH = "/data";

    public DataTable {
        columns = List.copyOf(columns);
        origins = List.copyOf(origins);
    }

    static String href(String table) {
        return PATH + "/" + table;
    }

    /**
     * The table's own page.
     * @return its path
     */
    public String href() {
        return href(this.name);
    }

    /**
     * The table as a file.
     * @return its path
     */
    public String file() {
        return href() + ".csv";
    }

    /**
     * What the file means, for machines.
     * @return the path of its metadata, where CSV on the Web looks for it
     */
    public String metadata() {
        return file() + "-metadata.json";
    }

    /**
     * The columns that together name a row.
     * @return their names
     */
    public List<String> key() {
        return this.columns.stream().filter(DataColumn::key).map(DataColumn::name).toList();
    }

    /**
     * The terms under which rows stand.
     * @return each once, that of the most rows first
     */
    public List<License> licenses() {
        return this.origins.stream().map(RowOrigin::license).distinct().toList();
    }

    /**
     * Who rows under certain terms come from.
     * @param license the terms
     * @return the publishers, the most rows first
     */
    public List<RowOrigin> under(License license) {
        return this.origins.stream().filter((origin) -> origin.license() == license).toList();
    }

}
