package guide.charted;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import guide.charted.education.DegreeType;
import guide.charted.support.DataFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be true of the data themselves, whatever reads them. */
class FactsTest {

    private static final List<String> PERCENTILES = List.of("p10", "p25", "median", "p75", "p90");

    @Test
    void everyRowNamesASourceOfTheRegister() throws IOException {
        Set<String> register = new HashSet<>(DataFile.of("source").column("id"));
        for (String file : files()) {
            if (!file.equals("source")) {
                assertThat(register).as(file).containsAll(DataFile.of(file).column("source"));
            }
        }
    }

    @Test
    void theProgramsAndSchoolsOfTheFederalFilesAreAllThere() {
        assertThat(DataFile.of("institution").rows()).hasSize(1062);
        assertThat(DataFile.of("program").rows()).hasSize(2040);
        assertThat(DataFile.of("program").rows()).filteredOn((row) -> row.is("relevance", "core")).hasSize(1737);
    }

    @Test
    void theDegreeTypesOfTheCodeAreThoseOfTheData() {
        assertThat(DataFile.of("degree_type").column("code"))
            .containsExactly(Stream.of(DegreeType.values()).map(DegreeType::code).toArray(String[]::new));
    }

    @Test
    void percentilesNeverFall() {
        assertThat(DataFile.of("wage").rows()).isNotEmpty().allSatisfy((row) -> {
            for (String period : List.of("year_", "hour_")) {
                List<BigDecimal> known = PERCENTILES.stream()
                    .map((percentile) -> row.get(period + percentile))
                    .filter(DataFile::isNumber)
                    .map(BigDecimal::new)
                    .toList();
                assertThat(known).as(row.get("soc") + " " + row.get("data_year")).isSorted();
            }
        });
    }

    @Test
    void payIsWithinWhatAnEmployeeCanEarn() {
        assertThat(DataFile.of("wage").rows()).allSatisfy((row) -> row.cells().forEach((column, cell) -> {
            if (column.startsWith("year_") && DataFile.isNumber(cell)) {
                assertThat(new BigDecimal(cell)).isBetween(new BigDecimal(10_000), new BigDecimal(600_000));
            }
            if (column.startsWith("hour_") && DataFile.isNumber(cell)) {
                assertThat(new BigDecimal(cell)).isBetween(new BigDecimal(5), new BigDecimal(200));
            }
        }));
    }

    @Test
    void theCombinedCodesStandOnlyInTheYearsOfTheMerge() {
        assertThat(DataFile.of("wage").rows()).filteredOn((row) -> row.get("soc").matches("29-2098|29-9098"))
            .extracting((row) -> row.get("data_year"))
            .containsOnly("2019", "2020");
    }

    @Test
    void theArticlesSalaryIsTheMeanOfMay2018() {
        DataFile.Row row = DataFile.of("wage").only("soc", "29-2071", "data_year", "2018");
        assertThat(row.get("year_mean")).isEqualTo("44010");
        assertThat(row.get("year_median")).isEqualTo("40350");
    }

    @Test
    void theFiveYearTotalIsTheSumOfTheKnownYears() {
        Map<String, List<DataFile.Row>> years = DataFile.of("award_count").by("program");
        assertThat(DataFile.of("program").rows()).filteredOn((row) -> DataFile.isNumber(row.get("awards_total")))
            .allSatisfy((row) -> {
                BigDecimal sum = years.getOrDefault(row.get("id"), List.of())
                    .stream()
                    .map((year) -> year.get("awards"))
                    .filter(DataFile::isNumber)
                    .map(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).as(row.get("id")).isEqualByComparingTo(row.get("awards_total"));
            });
    }

    @Test
    void accreditationIsNeverCalledAbsent() {
        assertThat(DataFile.of("accreditation").column("status")).isNotEmpty()
            .allMatch((status) -> Set.of("accredited", "candidacy", "unknown").contains(status));
    }

    @Test
    void examDomainsAreRangesOfPercent() {
        assertThat(DataFile.of("exam_domain").rows()).filteredOn((row) -> DataFile.isNumber(row.get("low")))
            .isNotEmpty()
            .allSatisfy((row) -> assertThat(new BigDecimal(row.get("low")))
                .isLessThanOrEqualTo(new BigDecimal(row.get("high"))));
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(DataFile.FOLDER)) {
            return files.map((file) -> file.getFileName().toString())
                .filter((name) -> name.endsWith(".csv"))
                .map((name) -> name.replace(".csv", ""))
                .toList();
        }
    }

}
