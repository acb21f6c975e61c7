package guide.charted.web;

import java.util.List;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ErrorPagesTest {

    @Autowired
    private Site site;

    @Test
    void aPageThatNeedsADatabaseThatIsAwayIsAnHonest503() {
        Page page = this.site.get("/test/database-is-away");
        assertThat(page).hasStatus(503).hasHeading("The data cannot be reached right now");
        assertThat(page.header("Retry-After")).isEqualTo("30");
        assertThat(page.header("ETag")).isEmpty();
    }

    @Test
    void whatFailsUnderTheApiIsAProblemInJson() {
        Page away = this.site.get("/api/test/database-is-away");
        assertThat(away).hasStatus(503);
        assertThat(away.header("Retry-After")).isEqualTo("30");
        Page broken = this.site.get("/api/test/broken");
        assertThat(broken).hasStatus(500);
        assertThat(List.of(away, broken)).allSatisfy((page) -> {
            assertThat(page.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(page.header("ETag")).isEmpty();
            assertThat(page.body()).contains("\"status\":" + page.status()).doesNotContain("connection", "Exception");
        });
    }

    @Test
    void anUnknownPageHelpsOn() {
        assertThat(this.site.get("/nowhere")).hasStatus(404)
            .hasHeading("This page is not in the guide")
            .linksTo("/career")
            .linksTo("/schools");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/schools?page=0", "/schools?page=one", "/schools?size=101", "/schools?size=-1",
            "/schools?degree=%00", "/schools?degree=%F0%9F%92%A9",
            "/schools?degree=<script>alert(1)</script>&page='%20or%201=1" })
    void aValueOutsideTheContractGivesTheSamePageWithASummaryOnTop(String path) {
        Page page = this.site.get(path.replace("<", "%3C").replace(">", "%3E").replace("'", "%27"));
        assertThat(page).hasStatus(400).hasHeading("Find a school");
        assertThat(page.texts(".error-summary li")).isNotEmpty();
        assertThat(page.document().select("main script:not([src])")).isEmpty();
        assertThat(page.texts(".result")).hasSize(20);
    }

    @Test
    void anEmptyValueIsAnAbsentOneAndUnknownNamesAreIgnored() {
        assertThat(this.site.get("/schools?degree=&page=&size=&color=red")).isOk().says("879 schools, 1,542 programs");
    }

    @Test
    void enumeratedValuesAreReadInEitherCase() {
        assertThat(this.site.get("/schools?degree=ASSOCIATE")).isOk().says("391 schools, 414 programs");
    }

}
