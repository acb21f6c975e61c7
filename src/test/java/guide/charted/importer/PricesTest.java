package guide.charted.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import guide.charted.support.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Price levels as BEA publishes them. */
class PricesTest {

    @TempDir
    private Path folder;

    /** SARPP in its documented layout, with other values than the guide's. */
    static String states(boolean notes) {
        Map<String, String> names = DataFile.of("state_name")
            .rows()
            .stream()
            .collect(Collectors.toMap((row) -> row.get("state"), (row) -> row.get("name")));
        String years = IntStream.rangeClosed(2008, 2025).mapToObj(String::valueOf).collect(Collectors.joining(","));
        String values = IntStream.rangeClosed(2008, 2025)
            .mapToObj((year) -> (year - 1920) + ".5")
            .collect(Collectors.joining(","));
        String lines = DataFile.of("state")
            .rows()
            .stream()
            .filter((state) -> !state.is("code", "PR"))
            .map((state) -> "\" " + state.get("fips") + "000\"," + names.get(state.get("code"))
                    + ",5,SARPP,%s,...,%s,Index," + values)
            .map((line) -> line.formatted("5", "RPPs: All items") + "\n"
                    + line.formatted("7", "RPPs: Services: Housing"))
            .collect(Collectors.joining("\n"));
        return "GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit," + years
                + "\n\" 00000\",United States,,SARPP,5,...,RPPs: All items,Index," + values.replaceAll("[^,]+", "100.0")
                + "\n" + lines + "\n"
                + (notes ? "\"Note: See the included footnote file.\"\n\"SARPP: Regional price parities\"\n" : "");
    }

    @Test
    void statesAreReadFromTheZipWithAColumnForEachYear() throws IOException {
        Path file = Files.writeString(this.folder.resolve("SARPP_STATE_2008_2025.csv"), states(true));
        Path other = Files.writeString(this.folder.resolve("SARPP_PORT_2008_2025.csv"), "GeoFIPS\n");
        Imported run = Imported.into(this.folder, "prices", Book.zip(this.folder, "SARPP.zip", file, other));
        assertThat(run.code()).as(run.err()).isZero();
        ImportedTable prices = new ImportedTable(run.into(), "price_parity");
        assertThat(prices.only("area", "OH", "data_year", "2025")).containsEntry("parity", "105.5")
            .containsEntry("source", "bea-rpp-2008-25");
        assertThat(prices.only("area", "OH", "data_year", "2024")).containsEntry("parity", "104.5");
        assertThat(prices.only("area", "10180", "data_year", "2024"))
            .isEqualTo(ImportedTable.bundled("price_parity").only("area", "10180", "data_year", "2024"));
        assertThat(run.out()).contains("price levels 2008 to 2025, states");
    }

    @Test
    void metropolitanAreasAreReadByTheirCode() throws IOException {
        Path file = Files.writeString(this.folder.resolve("MARPP_MSA_2008_2025.csv"), """
                GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,2024,2025
                " 10180","Abilene, TX",,MARPP,3,...,RPPs: All items,Index,90.364,(NA)
                " 99998",Elsewhere,,MARPP,3,...,RPPs: All items,Index,90,91
                "Note: All."
                """);
        Imported run = Imported.into(this.folder, "prices", file);
        assertThat(run.code()).as(run.err()).isZero();
        ImportedTable prices = new ImportedTable(run.into(), "price_parity");
        assertThat(prices.only("area", "10180", "data_year", "2025")).containsEntry("parity", "not-reported");
        assertThat(prices.rows).hasSize(ImportedTable.bundled("price_parity").rows.size() + 1);
    }

}
