package guide.charted.api;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class OpenToAllTest {

    private static final String[] ORIGIN = { "Origin", "https://elsewhere.example" };

    @Autowired
    private Site site;

    @Test
    void scriptsOfEverySiteMayReadTheJsonButNotThePages() {
        assertThat(this.site.get("/api/v1/schools", ORIGIN).header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(this.site.get("/api/v1/schools").header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(this.site.get("/api-docs", ORIGIN).header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(this.site.get("/schools", ORIGIN).header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aBrowserThatAsksFirstMayGoOn() {
        Page answer = this.site.send("OPTIONS", "/api/v1/schools/202356", "Origin", "https://elsewhere.example",
                "Access-Control-Request-Method", "GET", "Access-Control-Request-Headers", "if-none-match");
        assertThat(answer).hasStatus(204);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Methods")).contains("GET");
        assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("*");
        assertThat(this.site.send("OPTIONS", "/api/v1/schools").header("Allow")).contains("GET");
    }

    @Test
    void whoHasTheAnswerNeedNotGetItAgain() {
        Page first = this.site.get("/api/v1/schools?degree=master");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        Page again = this.site.get("/api/v1/schools?degree=master", "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(again.body()).isEmpty();
    }

    @Test
    void thereIsOneFormWhateverIsAskedFor() {
        Page answer = this.site.get("/api/v1/schools", "Accept", "text/html");
        assertThat(answer).isOk();
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

}
