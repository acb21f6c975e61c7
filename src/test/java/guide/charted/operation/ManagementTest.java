package guide.charted.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import guide.charted.data.Running;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ManagementTest {

    @Autowired
    private Environment environment;

    @Autowired
    private Running running;

    @Autowired
    private Site site;

    @Test
    void healthInfoAndAboutSayWhichEditionAndBuildRun() throws Exception {
        JsonNode health = json("/actuator/health").at("/components/edition/details");
        JsonNode info = json("/actuator/info").at("/edition");
        Page about = this.site.get("/about");
        assertThat(health).isEqualTo(info);
        assertThat(info.at("/edition").asString()).isEqualTo(this.running.edition().name());
        assertThat(info.at("/schema").asString()).isEqualTo(this.running.edition().schema());
        assertThat(info.at("/version").asString()).isEqualTo(this.running.version());
        assertThat(about.text("#copy")).contains(this.running.edition().schema(), this.running.edition().name());
        if (this.running.built() != null) {
            assertThat(json("/actuator/info").at("/build/version").asString()).isEqualTo(this.running.version());
            assertThat(about.text("#copy")).contains(this.running.version(), this.running.built().toString());
        }
    }

    @Test
    void healthComesInGroupsAndReadinessDoesNotAskTheDatabase() throws Exception {
        assertThat(json("/actuator/health/database").at("/components").propertyNames()).containsExactly("db");
        assertThat(json("/actuator/health/readiness").has("components")).isFalse();
        assertThat(this.environment.getProperty("management.endpoint.health.group.readiness.include"))
            .isEqualTo("readinessState");
        assertThat(this.site.get("/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(this.site.get("/livez").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void prometheusReadsRequestsPagesKeptPoolAndEdition() throws Exception {
        this.site.get("/career");
        this.site.get("/career");
        String metrics = ask("/actuator/prometheus");
        assertThat(metrics)
            .contains("http_server_requests_seconds_bucket", "hikaricp_connections_active", "jvm_memory_used_bytes")
            .containsPattern("charted_edition\\{edition=\"" + this.running.edition().name() + "\".*} 1")
            .containsPattern("cache_gets_total\\{cache=\"pages\".*result=\"hit\".*} [1-9]");
    }

    @Test
    void noneOfItIsOpenToReaders() {
        assertThat(this.site.get("/actuator/health")).hasStatus(404);
        assertThat(this.site.get("/actuator/prometheus")).hasStatus(404);
        assertThat(this.environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(ask(path));
    }

    private String ask(String path) throws IOException, InterruptedException {
        URI address = URI
            .create("http://localhost:" + this.environment.getRequiredProperty("local.management.port") + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }

}
