package guide.charted.opendata;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import guide.charted.data.Edition;
import guide.charted.fact.Citation;
import guide.charted.fact.Sources;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who the rows of each table come from: counted once, when the guide starts. */
@Component
class RowOrigins {

    /** The register of sources has no column for its own: it is ours. */
    private static final String REGISTER = "source";

    private static final String OURS = "charted";

    private final Map<String, Map<Terms, Integer>> rows = new HashMap<>();

    RowOrigins(JdbcClient database, Edition edition, Sources sources) {
        String query = edition.tables()
            .stream()
            .map((table) -> query(table.name(), edition.schema()))
            .collect(Collectors.joining(" union all "));
        database.sql(query).query((row) -> {
            Citation source = sources.cite(row.getString("origin"));
            this.rows.computeIfAbsent(row.getString("name"), (table) -> new HashMap<>())
                .merge(new Terms(source.publisher(), License.of(source)), row.getInt("amount"), Integer::sum);
        });
    }

    /**
     * The publishers of a table.
     * @param table its name
     * @return a publisher under each of its terms, the most rows first
     */
    List<RowOrigin> of(String table) {
        return this.rows.getOrDefault(table, Map.of())
            .entrySet()
            .stream()
            .map((entry) -> new RowOrigin(entry.getKey().publisher(), entry.getKey().license(), entry.getValue()))
            .sorted(Comparator.comparingInt(RowOrigin::rows)
                .reversed()
                .thenComparing(RowOrigin::publisher)
                .thenComparing(RowOrigin::license))
            .toList();
    }

    private static String query(String table, String schema) {
        String counted = ", count(*) as amount from " + schema + "." + table;
        return table.equals(REGISTER) ? "select '" + table + "' as name, '" + OURS + "' as origin" + counted
                : "select '" + table + "' as name, source as origin" + counted + " group by source";
    }

    private record Terms(String publisher, License license) {
    }

}
