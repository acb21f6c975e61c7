package guide.charted.opendata;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.data.Edition;
import guide.charted.fact.Missing;
import guide.charted.web.PublicAddress;

import org.springframework.stereotype.Component;

/**
 * The dictionary for machines, as CSV on the Web (W3C, 2015) has it. A figure is a number
 * whose words for a missing one are declared as null, so that no reader takes them for 0.
 */
@Component
class CsvMetadata {

    private static final List<Object> CONTEXT = List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en"));

    private static final List<String> REASONS = Arrays.stream(Missing.values()).map(Missing::code).toList();

    private final Edition edition;

    private final PublicAddress address;

    CsvMetadata(Edition edition, PublicAddress address) {
        this.edition = edition;
        this.address = address;
    }

    /**
     * One table.
     * @param table the table
     * @return its metadata, without what refers to other tables
     */
    Map<String, Object> of(DataTable table) {
        Map<String, Object> metadata = new LinkedHashMap<>(Map.of("@context", CONTEXT));
        metadata.putAll(table(table, List.of()));
        return metadata;
    }

    /**
     * The whole edition.
     * @param tables all tables
     * @return their metadata with the references among them
     */
    Map<String, Object> of(List<DataTable> tables) {
        Map<String, Object> metadata = new LinkedHashMap<>(Map.of("@context", CONTEXT));
        metadata.put("dc:title", "Charted, edition " + this.edition.name());
        metadata.put("dc:modified", this.edition.checkedOn().toString());
        metadata.put("tables", tables.stream().map((table) -> table(table, table.columns())).toList());
        return metadata;
    }

    private Map<String, Object> table(DataTable table, List<DataColumn> referring) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("columns", table.columns().stream().map(CsvMetadata::column).toList());
        schema.put("primaryKey", table.key());
        List<Map<String, Object>> references = referring.stream().flatMap(this::reference).toList();
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("url", this.address.of(table.file()));
        described.put("dc:title", table.name());
        described.put("dc:description", table.meaning());
        described.put("dc:license",
                table.licenses()
                    .stream()
                    .map(License::address)
                    .distinct()
                    .map((terms) -> Map.of("@id", terms))
                    .toList());
        described.put("dc:source", table.origins().stream().map(RowOrigin::publisher).distinct().toList());
        described.put("tableSchema", schema);
        return described;
    }

    private static Map<String, Object> column(DataColumn column) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        described.put("titles", column.name());
        described.put("dc:description",
                Stream.of(column.meaning(), column.blank())
                    .filter((words) -> words != null)
                    .collect(Collectors.joining(" Empty: ")));
        if (column.unit() != null) {
            described.put("schema:unitText", column.unit());
        }
        described.put("datatype", datatype(column));
        if (column.type() == ColumnType.FIGURE) {
            described.put("null", REASONS);
        }
        else {
            described.put("required", column.blank() == null);
        }
        return described;
    }

    private static Object datatype(DataColumn column) {
        return column.values().isEmpty() ? column.type().xsd()
                : Map.of("base", column.type().xsd(), "format", String.join("|", column.values()));
    }

    private Stream<Map<String, Object>> reference(DataColumn column) {
        return column.refersTo()
            .map((target) -> Map.<String, Object>of("columnReference", column.name(), "reference",
                    Map.of("resource", this.address.of(DataTable.href(target.table()) + ".csv"), "columnReference",
                            target.column())))
            .stream();
    }

}
