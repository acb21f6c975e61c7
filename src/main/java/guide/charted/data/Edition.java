package guide.charted.data;

import java.time.LocalDate;
import java.util.List;

/**
 * One dated state of all facts. An instance serves one edition for its whole life.
 *
 * @param name year and month, such as {@code 2026-11}
 * @param checkedOn the day on which the facts were gathered and checked
 * @param tables the tables in loading order: whatever a row refers to comes before it
 * @param schema the database schema that holds this edition: named by a hash of the
 * manifest, its files and the migrations, so that any change of data or schema is another
 * schema
 */
public record Edition(String name, LocalDate checkedOn, List<Table> tables, String schema) {

    public Edition {
        tables = List.copyOf(tables);
    }

    /**
     * A table of the edition and the file {@code NAME.csv} that fills it.
     *
     * @param name the table
     * @param rows how many rows the file must have, so that a truncated file is noticed
     */
    public record Table(String name, int rows) {

        /**
         * The file that fills the table.
         * @return its name in the folder of the edition
         */
        public String file() {
            return this.name + ".csv";
        }

    }

}
