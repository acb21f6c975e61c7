package guide.charted.school.outcomes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class LedgerTest {

    private static final DataFile OUTCOMES = DataFile.of("outcome");

    private static final List<DataFile.Row> KNOWN = DataFile.of("accreditation")
        .rows()
        .stream()
        .filter((row) -> row.is("status", "accredited") || row.is("status", "candidacy"))
        .toList();

    @Autowired
    private Site site;

    @Test
    void theFirstSentenceCountsTheProgramsWithAFigure() {
        Set<String> posting = OUTCOMES.rows()
            .stream()
            .filter((row) -> DataFile.isNumber(row.get("share")))
            .map(LedgerTest::program)
            .collect(Collectors.toSet());
        long found = KNOWN.stream().map(LedgerTest::program).filter(posting::contains).count();
        assertThat(this.site.get("/schools/outcomes")).isOk()
            .says(found + " of " + KNOWN.size() + " programs known as accredited or as candidates have at least one");
    }

    @Test
    void everyKnownProgramStandsInTheLedgerOnce() {
        Page page = this.site.get("/schools/outcomes");
        assertThat(page.texts("#ledger tbody tr")).hasSameSizeAs(KNOWN);
        KNOWN.stream()
            .map((row) -> row.get("unitid"))
            .filter((unitid) -> !unitid.isEmpty())
            .forEach(
                    (unitid) -> assertThat(page.document().select("#ledger tbody th a[href^=/schools/" + unitid + "-]"))
                        .isNotEmpty());
        assertThat(page).says("St. Clair County Community College", "not in this guide’s list of schools");
    }

    @Test
    void everyFigureStandsWithWhomItCountsTheDateOfItsPageAndTheDayItWasRead() {
        Page page = this.site.get("/schools/outcomes");
        assertThat(page.texts(".posted .value")).hasSameSizeAs(OUTCOMES.rows());
        OUTCOMES.rows()
            .forEach((row) -> assertThat(page.texts(".posted li:has(.value)")).as(row.get("id"))
                .anySatisfy((said) -> assertThat(said).startsWith(row.get("share") + "%")
                    .contains(row.get("cohort"), row.get("as_of"), "read Nov 22, 2026")));
    }

    @Test
    void figuresWithoutConfirmedAccreditationStandApart() {
        Set<String> known = KNOWN.stream().map(LedgerTest::program).collect(Collectors.toSet());
        Set<String> others = OUTCOMES.rows()
            .stream()
            .map(LedgerTest::program)
            .filter((program) -> !known.contains(program))
            .collect(Collectors.toSet());
        Page page = this.site.get("/schools/outcomes");
        assertThat(page.texts("#others tbody tr")).hasSameSizeAs(others);
        assertThat(page.texts("#others .gate")).allMatch("not confirmed"::equals);
    }

    @Test
    void theFileHoldsALineAnOutcomeAndOneForEachProgramWithoutAny() {
        Page answer = this.site.get("/schools/outcomes.csv");
        assertThat(answer).isOk();
        DataFile file = DataFile.of(answer);
        Set<String> posting = OUTCOMES.rows().stream().map(LedgerTest::program).collect(Collectors.toSet());
        long silent = KNOWN.stream().filter((row) -> !posting.contains(program(row))).count();
        assertThat(file.rows()).hasSize((int) silent + OUTCOMES.rows().size());
        assertThat(file.column("share").stream().filter("not-found"::equals)).hasSize((int) silent);
        assertThat(file.column("source")).containsAll(OUTCOMES.column("source"));
    }

    @Test
    void schoolsAndEducationLeadHere() {
        assertThat(this.site.get("/schools")).linksTo("/schools/outcomes");
        assertThat(this.site.get("/education")).linksTo("/schools/outcomes");
    }

    private static String program(DataFile.Row row) {
        return row.get("unitid") + row.get("institution") + row.get("degree");
    }

}
