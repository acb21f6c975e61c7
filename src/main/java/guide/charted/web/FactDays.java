package guide.charted.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import guide.charted.data.Edition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When the facts of each table were last checked: the newest day among the sources of its
 * rows. An edition that brings new pay leaves the day of the schools as it is.
 */
@Component
class FactDays {

    private static final String REGISTER = "source";

    private final Edition edition;

    private final Map<String, LocalDate> byTable = new HashMap<>();

    FactDays(Edition edition, JdbcClient database) {
        this.edition = edition;
        String sources = edition.schema() + "." + REGISTER;
        String query = edition.tables()
            .stream()
            .map(Edition.Table::name)
            .map((table) -> "select '" + table + "' as name, max(checked_on) as newest from " + sources
                    + (table.equals(REGISTER) ? ""
                            : " where id in (select source from " + edition.schema() + "." + table + ")"))
            .collect(Collectors.joining(" union all "));
        database.sql(query).query((row) -> {
            if (row.getDate("newest") != null) {
                this.byTable.put(row.getString("name"), row.getDate("newest").toLocalDate());
            }
        });
    }

    /**
     * The newest day of some tables.
     * @param tables their names
     * @return the day; of tables without rows, that of the edition
     */
    LocalDate newest(String... tables) {
        return Arrays.stream(tables)
            .map(this.byTable::get)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(this.edition.checkedOn());
    }

}
