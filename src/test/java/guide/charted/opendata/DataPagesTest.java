package guide.charted.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class DataPagesTest {

    private static final String BASE = "http://localhost:8080";

    @Autowired
    private Site site;

    @Test
    void everyTableIsListedWithItsMeaningItsRowsAndItsFile() {
        Page page = this.site.get("/data");
        assertThat(page).isOk();
        DataFile.of("data_table").rows().forEach((row) -> {
            String entry = page.text("dl.entries > div:has(dt a[href=/data/" + row.get("name") + "])");
            assertThat(entry).contains(row.get("meaning"))
                .contains(String.format("%,d row", DataFile.of(row.get("name")).rows().size()));
            assertThat(page).linksTo("/data/" + row.get("name") + ".csv");
        });
    }

    @Test
    void aTablesPageSaysWhatEachColumnMeansHoldsAndLeavesEmpty() {
        Page page = this.site.get("/data/program");
        assertThat(page).isOk().hasHeading("program").linksTo("/data/program.csv").linksTo("/data/institution");
        assertThat(page.text("#column-awards_total")).contains("Awards in the five academic years")
            .contains("number, awards, or the word that says why there is none");
        assertThat(page.text("#column-relevance")).contains("text, one of: core, related");
        assertThat(page.text("#column-page")).contains("empty: No page of its own was read.");
        assertThat(page.text("#column-graduate_charges")).contains("true or false");
        assertThat(page.text("#license")).contains("National Center for Education Statistics (NCES): 2,036 rows")
            .contains("Public domain");
    }

    @Test
    void whatIsOfOnetCarriesItsNotice() {
        assertThat(this.site.get("/data/job_title").text("#license")).contains("CC BY 4.0")
            .contains("USDOL/ETA has not approved, endorsed, or tested these modifications.");
    }

    @Test
    void anUnknownTableIsNotFound() {
        for (String path : List.of("/data/nope", "/data/nope.csv", "/data/nope.csv-metadata.json",
                "/data/flyway_schema_history")) {
            assertThat(this.site.get(path)).hasStatus(404);
        }
    }

    @Test
    void aFileNamesItsDescription() {
        assertThat(this.site.get("/data/wage.csv").header("Link")).isEqualTo(
                "<" + BASE + "/data/wage.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"");
        Page described = this.site.get("/data/wage.csv-metadata.json");
        assertThat(described.header("Content-Type")).startsWith("application/csvm+json");
        JsonNode json = json(described);
        assertThat(json.at("/@context/0").asString()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(json.path("url").asString()).isEqualTo(BASE + "/data/wage.csv");
    }

    @Test
    void aProgramReadsEveryFileByItsDescriptionAlone() {
        JsonNode tables = json(this.site.get("/data/csv-metadata.json")).path("tables");
        assertThat(tables.size()).isEqualTo(DataFile.of("data_table").rows().size());
        List<String> wrong = new ArrayList<>();
        Map<String, DataFile> read = new HashMap<>();
        Function<String, DataFile> files = (url) -> read.computeIfAbsent(url,
                (address) -> DataFile.of(this.site.get(address.substring(BASE.length()))));
        tables.forEach((table) -> {
            DataFile file = files.apply(table.path("url").asString());
            Set<String> keys = new HashSet<>();
            file.rows().forEach((row) -> {
                List<String> key = new ArrayList<>();
                table.at("/tableSchema/primaryKey").forEach((name) -> key.add(row.get(name.asString())));
                if (!keys.add(String.join("\u0000", key))) {
                    wrong.add(file.name() + " has twice " + key);
                }
                table.at("/tableSchema/columns").forEach((column) -> {
                    String cell = row.get(column.path("name").asString());
                    if (!fits(cell, column)) {
                        wrong.add(file.name() + " " + column.path("name").asString() + ": " + cell);
                    }
                });
            });
            table.at("/tableSchema/foreignKeys").forEach((reference) -> {
                Set<String> there = new HashSet<>(files.apply(reference.at("/reference/resource").asString())
                    .column(reference.at("/reference/columnReference").asString()));
                there.add("");
                assertThat(there).containsAll(file.column(reference.path("columnReference").asString()));
            });
        });
        assertThat(wrong).isEmpty();
    }

    private static boolean fits(String cell, JsonNode column) {
        List<String> blank = new ArrayList<>();
        column.path("null").forEach((word) -> blank.add(word.asString()));
        if (blank.contains(cell)) {
            return true;
        }
        if (cell.isEmpty()) {
            return column.has("required") && !column.path("required").asBoolean();
        }
        JsonNode type = column.path("datatype");
        if (type.isObject() && !cell.matches(type.path("format").asString())) {
            return false;
        }
        return switch (type.isObject() ? type.path("base").asString() : type.asString()) {
            case "integer" -> cell.matches("-?\\d+");
            case "decimal" -> DataFile.isNumber(cell);
            case "boolean" -> cell.matches("true|false");
            case "date" -> LocalDate.parse(cell).toString().equals(cell);
            default -> true;
        };
    }

    private static JsonNode json(Page page) {
        assertThat(page).isOk();
        return JsonMapper.shared().readTree(page.body());
    }

}
