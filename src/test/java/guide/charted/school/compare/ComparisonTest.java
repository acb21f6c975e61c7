package guide.charted.school.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ComparisonTest {

    private static final String DUPAGE = "144865";

    private static final String CINCINNATI = "201885";

    private static final String ALBANY = "138716";

    private static final DataFile SCHOOLS = DataFile.of("institution");

    private static final Map<String, List<DataFile.Row>> PROGRAMS = DataFile.of("program").by("unitid");

    /** A school that charges by program, so that no yearly tuition applies. */
    private static final String BY_PROGRAM = SCHOOLS.rows()
        .stream()
        .filter((row) -> row.is("tuition_in_state", "not-applicable"))
        .map((row) -> row.get("unitid"))
        .filter((unitid) -> programs(unitid).stream()
            .anyMatch((row) -> isListed(row) && DataFile.isNumber(row.get("whole_cost"))))
        .findFirst()
        .orElseThrow();

    @Autowired
    private Site site;

    @Test
    void theFactsStandAsInTheDataFilesInTheOrderOfTheAddress() {
        List<String> ids = List.of(CINCINNATI, DUPAGE, BY_PROGRAM, ALBANY);
        Page page = this.site.get("/schools/compare" + query(ids));
        assertThat(page).isOk().hasHeading("Compare schools");
        assertThat(page.texts(".side-by-side thead th > a:first-child"))
            .containsExactlyElementsOf(ids.stream().map((id) -> school(id).get("name")).toList());
        Map.of("tuition-in-district", "tuition_in_district", "tuition-in-state", "tuition_in_state",
                "tuition-out-of-state", "tuition_out_of_state", "books", "books", "net-price", "net_price",
                "graduation", "graduation_rate", "enrollment", "enrollment")
            .forEach((row, column) -> assertThat(values(page, row))
                .containsExactlyElementsOf(ids.stream().map((id) -> shown(row, school(id).get(column))).toList()));
        assertThat(values(page, "awards-total"))
            .containsExactlyElementsOf(ids.stream().map(ComparisonTest::total).toList());
        assertThat(page.texts("[data-fact-row=programs] td:last-child li"))
            .hasSize((int) programs(ALBANY).stream().filter(ComparisonTest::isListed).count());
    }

    @Test
    void accreditationIsToldInWordsWithItsDateAndExamsHonestly() {
        Page page = this.site.get("/schools/compare" + query(List.of(ALBANY, CINCINNATI)));
        assertThat(page.text("[data-fact-row=standing] td:nth-child(2)"))
            .contains("CAHIIM accredited: health information management", "undated catalog page");
        assertThat(page.text("[data-fact-row=standing] td:nth-child(3)")).contains("not accredited yet",
                "not confirmed");
        assertThat(page.text("[data-fact-row=exams] td:nth-child(2)"))
            .contains("RHIT: a matching program is accredited");
        assertThat(page.text("[data-fact-row=exams] td:nth-child(3)")).contains("RHIA, if accredited: not confirmed");
    }

    @Test
    void aDifferenceIsAWordAndABlankIsNeitherADifferenceNorTheLowest() {
        Page two = this.site.get("/schools/compare" + query(List.of(DUPAGE, BY_PROGRAM)));
        assertThat(two.text("[data-fact-row=tuition-in-state] .sign")).isEqualTo("cannot be compared");
        Page three = this.site.get("/schools/compare" + query(List.of(DUPAGE, BY_PROGRAM, ALBANY)));
        assertThat(three.text("[data-fact-row=tuition-in-state] th .sign")).isEqualTo("differs");
        BigDecimal dupage = school(DUPAGE).number("tuition_in_state");
        BigDecimal albany = school(ALBANY).number("tuition_in_state");
        int lowest = (dupage.compareTo(albany) < 0) ? 2 : 4;
        assertThat(three.texts("[data-fact-row=tuition-in-state] td:nth-child(" + lowest + ") .lowest"))
            .containsExactly("lowest known");
        assertThat(three.texts("[data-fact-row=tuition-in-state] .lowest")).hasSize(1);
        assertThat(three.text("[data-fact-row=control] th .sign")).isEqualTo("differs");
    }

    @Test
    void aSchoolCanBeLeftOutWhileTwoRemain() {
        Page three = this.site.get("/schools/compare" + query(List.of(DUPAGE, ALBANY, CINCINNATI)));
        assertThat(three).linksTo("/schools/compare" + query(List.of(DUPAGE, CINCINNATI)))
            .linksTo("/schools/compare.csv" + query(List.of(DUPAGE, ALBANY, CINCINNATI)));
        assertThat(this.site.get("/schools/compare" + query(List.of(DUPAGE, ALBANY))).texts(".leave-out")).isEmpty();
    }

    @Test
    void tooFewTooManyAndUnknownSchoolsAreNamedAndTheOthersKept() {
        Page none = this.site.get("/schools/compare?id=");
        assertThat(none).hasStatus(400).hasHeading("Compare schools").linksTo("/schools");
        assertThat(none.texts(".error-summary a[href=#id]")).hasSize(1);
        Page one = this.site.get("/schools/compare" + query(List.of(DUPAGE, DUPAGE)));
        assertThat(one).hasStatus(400);
        assertThat(kept(one)).containsExactly(DUPAGE);
        Page unknown = this.site.get("/schools/compare" + query(List.of(DUPAGE, "999999", ALBANY)));
        assertThat(unknown).hasStatus(400);
        assertThat(unknown.text(".error-summary a[href=#id]")).contains("999999");
        assertThat(kept(unknown)).containsExactly(DUPAGE, ALBANY);
        assertThat(unknown.texts(".side-by-side thead th")).hasSize(2);
        List<String> five = SCHOOLS.column("unitid").subList(0, 5);
        Page many = this.site.get("/schools/compare" + query(five));
        assertThat(many).hasStatus(400);
        assertThat(kept(many)).containsExactlyElementsOf(five);
        assertThat(many.document().getElementById("id")).isNotNull();
    }

    @Test
    void theFileSaysTheSameALineASchool() {
        List<String> ids = List.of(BY_PROGRAM, DUPAGE);
        Page answer = this.site.get("/schools/compare.csv" + query(ids));
        assertThat(answer).isOk();
        DataFile file = DataFile.of(answer);
        assertThat(file.column("unitid")).isEqualTo(ids);
        assertThat(file.column("tuition_in_state")).containsExactly("not-applicable",
                school(DUPAGE).get("tuition_in_state"));
        assertThat(file.column("net_price_period")).contains("2019-20");
        Page bad = this.site.get("/schools/compare.csv?id=" + DUPAGE);
        assertThat(bad).hasStatus(400);
        assertThat(bad.body()).startsWith("id: ");
        assertThat(bad.header("Content-Type")).startsWith("text/plain");
    }

    private static List<DataFile.Row> programs(String unitid) {
        return PROGRAMS.getOrDefault(unitid, List.of());
    }

    private static List<String> kept(Page page) {
        return page.document().select("#id input[name=id][checked]").eachAttr("value");
    }

    private static List<String> values(Page page, String row) {
        return page.texts("[data-fact-row=" + row + "] td > .value");
    }

    private static String total(String unitid) {
        return "" + programs(unitid).stream()
            .filter(ComparisonTest::isListed)
            .map((row) -> row.get("awards_total"))
            .filter(DataFile::isNumber)
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isListed(DataFile.Row row) {
        return row.is("relevance", "core") && !row.is("awards_total", "0");
    }

    private static String shown(String row, String cell) {
        if (!DataFile.isNumber(cell)) {
            return cell.equals("not-applicable") ? "does not apply" : cell.replace('-', ' ');
        }
        String number = String.format("%,d", new BigDecimal(cell).intValueExact());
        return switch (row) {
            case "graduation" -> number + "%";
            case "enrollment" -> number;
            default -> "$" + number;
        };
    }

    private static DataFile.Row school(String unitid) {
        return SCHOOLS.rows().stream().filter((row) -> row.is("unitid", unitid)).findFirst().orElseThrow();
    }

    private static String query(List<String> ids) {
        return "?id=" + String.join("&id=", ids);
    }

}
