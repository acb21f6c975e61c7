package guide.charted.web;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class HeadersTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @ValueSource(strings = { "/schools", "/nowhere", "/schools?degree=diploma", "/assets/css/base.css" })
    void everyAnswerForbidsWhatTheGuideDoesNotUse(String path) {
        Page page = this.site.get(path);
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'")
            .doesNotContain("unsafe")
            .contains("frame-ancestors 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isNotEmpty();
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.header("Server")).isEmpty();
    }

    @Test
    void whoHasThePageNeedNotGetItAgain() {
        String tag = this.site.get("/schools").header("ETag");
        assertThat(tag).startsWith("W/");
        Page again = this.site.get("/schools", "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void anErrorHasNoTagToComeBackWith() {
        assertThat(this.site.get("/nowhere").header("ETag")).isEmpty();
        assertThat(this.site.get("/schools?degree=diploma").header("ETag")).isEmpty();
        assertThat(this.site.get("/schools/999999").header("ETag")).isEmpty();
    }

    @Test
    void oneAddressAPage() {
        assertThat(this.site.get("/Schools/?degree=associate")).redirectsTo("/schools?degree=associate");
        assertThat(this.site.get("//evil.example/").header("Location")).isEqualTo("/evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/education;jsessionid=1", "/%65ducation", "/./education", "/x/../education",
            "/%2e/education/", "/education/;a=b" })
    void anAddressInDisguiseLeadsToThePlainOne(String path) {
        assertThat(this.site.get(path)).redirectsTo("/education");
    }

    @Test
    void healthIsAnsweredWhereBalancersAskAndNowhereElse() {
        assertThat(this.site.get("/livez")).isOk();
        assertThat(this.site.get("/readyz")).isOk();
        assertThat(this.site.get("/actuator")).hasStatus(404);
        assertThat(this.site.get("/actuator/health")).hasStatus(404);
    }

}
