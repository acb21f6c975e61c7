package guide.charted.opendata;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import guide.charted.data.Edition;
import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The dictionary describes what there is, all of it and nothing else. */
@GuideTest
class DictionaryTest {

    @Autowired
    private DataTables tables;

    @Autowired
    private Edition edition;

    @Autowired
    private Schema schema;

    @Test
    void everyTableOfTheEditionIsDescribedAndNoOther() {
        assertThat(DataFile.of("data_table").column("name"))
            .containsExactlyInAnyOrderElementsOf(this.edition.tables().stream().map(Edition.Table::name).toList());
    }

    @Test
    void everyColumnOfEveryFileIsDescribed() {
        assertThat(this.tables.all()).isNotEmpty()
            .allSatisfy((table) -> assertThat(table.columns()).as(table.name())
                .extracting(DataColumn::name)
                .containsExactlyInAnyOrderElementsOf(header(table)));
    }

    @Test
    void nothingIsDescribedThatDoesNotExist() {
        Set<String> unknown = new TreeSet<>();
        Map<String, Long> uses = this.tables.all()
            .stream()
            .flatMap((table) -> table.columns().stream())
            .collect(Collectors.groupingBy(DataColumn::name, Collectors.counting()));
        DataFile.of("data_column").rows().forEach((row) -> {
            boolean shared = row.is("in_table", ColumnWords.ANY);
            boolean known = shared ? uses.getOrDefault(row.get("name"), 0L) > 1
                    : this.schema.columns(row.get("in_table")).containsKey(row.get("name"));
            if (!known) {
                unknown.add(row.get("in_table") + "." + row.get("name"));
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    void aColumnThatMayBeEmptySaysWhatThatMeansAndNoOtherDoes() {
        this.tables.all().forEach((table) -> {
            List<String> nullable = this.schema.columns(table.name())
                .values()
                .stream()
                .filter(Schema.Column::nullable)
                .map(Schema.Column::name)
                .toList();
            assertThat(table.columns()).as(table.name())
                .filteredOn((column) -> column.blank() != null)
                .extracting(DataColumn::name)
                .containsExactlyInAnyOrderElementsOf(nullable);
        });
    }

    @Test
    void everyNumberThatIsAFigureNamesItsUnit() {
        this.tables.all()
            .forEach((table) -> assertThat(table.columns()).as(table.name())
                .filteredOn((column) -> column.type() == ColumnType.FIGURE)
                .allSatisfy((column) -> assertThat(column.unit()).as(column.name()).isNotNull()));
    }

    @Test
    void typesValuesKeysAndReferencesAreThoseOfTheSchema() {
        DataTable fee = this.tables.find("fee").orElseThrow();
        assertThat(fee.key()).containsExactly("credential", "kind", "position");
        assertThat(column(fee, "kind").values()).containsExactly("exam", "renewal", "extension", "refund",
                "reschedule");
        assertThat(column(fee, "member").type()).isEqualTo(ColumnType.FIGURE);
        assertThat(column(fee, "disputed").type()).isEqualTo(ColumnType.TRUTH);
        assertThat(column(fee, "attempts").type()).isEqualTo(ColumnType.WHOLE);
        assertThat(column(fee, "credential").refersTo()).contains(new DataColumn.Reference("certification", "code"));
        assertThat(column(this.tables.find("advice").orElseThrow(), "stale_after").type()).isEqualTo(ColumnType.DATE);
        assertThat(column(this.tables.find("zip_place").orElseThrow(), "latitude").type()).isEqualTo(ColumnType.NUMBER);
    }

    @Test
    void theTermsOfATableAreThoseOfItsSources() {
        assertThat(this.tables.find("institution").orElseThrow().licenses()).containsExactly(License.PUBLIC_DOMAIN);
        assertThat(this.tables.find("occupation_task").orElseThrow().licenses()).containsExactly(License.ATTRIBUTION);
        assertThat(this.tables.find("assumption").orElseThrow().licenses()).containsExactly(License.OWN);
        DataTable wage = this.tables.find("wage").orElseThrow();
        assertThat(wage.licenses()).containsExactly(License.PUBLIC_DOMAIN, License.CITED);
        assertThat(wage.origins().stream().mapToInt(RowOrigin::rows).sum()).isEqualTo(wage.rows());
    }

    @Test
    void everyWordOfATextColumnWithFewValuesIsOneOfThem() {
        this.tables.all().forEach((table) -> {
            DataFile file = DataFile.of(table.name());
            table.columns().stream().filter((column) -> !column.values().isEmpty()).forEach((column) -> {
                Set<String> used = new HashSet<>(file.column(column.name()));
                used.remove("");
                assertThat(column.values()).as(table.name() + "." + column.name()).containsAll(used);
            });
        });
    }

    private static DataColumn column(DataTable table, String name) {
        return table.columns().stream().filter((column) -> column.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> header(DataTable table) {
        return List.copyOf(DataFile.of(table.name()).rows().getFirst().cells().keySet());
    }

}
