package guide.charted.school;

import java.util.List;

import guide.charted.education.DegreeType;
import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class SchoolCountsTest {

    private static final DataFile PROGRAMS = DataFile.of("program");

    @Autowired
    private Site site;

    @ParameterizedTest
    @EnumSource
    void aDegreeTypeListsTheSchoolsAndProgramsThatTheFileCounts(DegreeType degree) {
        List<DataFile.Row> listed = PROGRAMS.rows()
            .stream()
            .filter((row) -> row.is("degree", degree.code()))
            .filter((row) -> row.is("relevance", "core"))
            .filter((row) -> !row.is("awards_total", "0"))
            .toList();
        long schools = listed.stream().map((row) -> row.get("unitid")).distinct().count();
        Page page = this.site.get("/schools?size=100&degree=" + degree.code());
        assertThat(page).isOk().says(schools + " schools, " + listed.size() + " programs");
        assertThat(page.texts(".choice:has([value=" + degree.code() + "]) .count"))
            .containsExactly(String.valueOf(schools));
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOfAListTogetherHoldsEachSchoolOnce(DegreeType degree) {
        List<String> expected = PROGRAMS.rows()
            .stream()
            .filter((row) -> row.is("degree", degree.code()) && row.is("relevance", "core")
                    && !row.is("awards_total", "0"))
            .map((row) -> row.get("unitid"))
            .distinct()
            .toList();
        List<String> shown = new java.util.ArrayList<>();
        for (String next = "/schools?size=100&degree=" + degree.code(); !next.isEmpty();) {
            Page page = this.site.get(next);
            page.document()
                .select(".result h3 a")
                .eachAttr("href")
                .forEach((href) -> shown.add(href.substring("/schools/".length()).substring(0, 6)));
            next = page.document().select("a[rel=next]").attr("href");
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

}
