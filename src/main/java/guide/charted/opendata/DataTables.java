package guide.charted.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.data.Edition;
import guide.charted.fact.Language;

import org.springframework.stereotype.Component;

/**
 * The dictionary: every table of the edition, its meaning in words from the data, its
 * types, values and keys from the schema, its terms from the sources of its rows.
 */
@Component
public class DataTables {

    private final Map<String, DataTable> byName = new LinkedHashMap<>();

    DataTables(Edition edition, Schema schema, TableWordsRepository tables, ColumnWordsRepository columns,
            RowOrigins origins) {
        Map<String, TableWords> words = tables.findByLanguage(Language.ENGLISH)
            .stream()
            .collect(Collectors.toMap(TableWords::name, Function.identity()));
        Map<String, ColumnWords> ofColumns = columns.findByLanguage(Language.ENGLISH)
            .stream()
            .collect(Collectors.toMap(ColumnWords::place, Function.identity()));
        for (Edition.Table table : edition.tables()) {
            TableWords said = words.get(table.name());
            if (said != null) {
                this.byName.put(table.name(), new DataTable(table.name(), said.topic(), said.meaning(), table.rows(),
                        described(table.name(), schema, ofColumns), origins.of(table.name())));
            }
        }
    }

    /**
     * All tables.
     * @return the tables in the order of the schema
     */
    public List<DataTable> all() {
        return List.copyOf(this.byName.values());
    }

    /**
     * All tables by what they are about.
     * @return the tables of each topic, in the order of the schema
     */
    public Map<String, List<DataTable>> byTopic() {
        return this.byName.values()
            .stream()
            .collect(Collectors.groupingBy(DataTable::topic, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * One table.
     * @param name its name
     * @return the table, or empty if there is none
     */
    public Optional<DataTable> find(String name) {
        return Optional.ofNullable(this.byName.get(name));
    }

    private static List<DataColumn> described(String table, Schema schema, Map<String, ColumnWords> words) {
        List<DataColumn> columns = new ArrayList<>();
        schema.columns(table).forEach((name, column) -> {
            ColumnWords said = words.getOrDefault(ColumnWords.place(table, name),
                    words.get(ColumnWords.place(ColumnWords.ANY, name)));
            if (said != null) {
                columns.add(said.column(column));
            }
        });
        return columns;
    }

}
