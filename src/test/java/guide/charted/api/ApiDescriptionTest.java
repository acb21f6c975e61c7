package guide.charted.api;

import java.util.List;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ApiDescriptionTest {

    @Autowired
    private Site site;

    @Test
    void aStrictReaderOfOpenApiFindsNoFault() {
        Page page = this.site.get("/api-docs");
        assertThat(page).isOk();
        ParseOptions options = new ParseOptions();
        options.setOaiAuthor(false);
        options.setExplicitObjectSchema(true);
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(page.body(), null, options);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(read.getOpenAPI().getPaths()).containsOnlyKeys("/api/v1/schools", "/api/v1/schools/{unitid}",
                "/api/v1/certifications", "/api/v1/certifications/{code}", "/api/v1/eligibility", "/api/v1/salary",
                "/api/v1/outlook", "/api/v1/plan", "/api/v1/sources");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/schools?degree=associate&state=OH&delivery=online&size=100",
            "/api/v1/schools?prepares=rhit&zip=13501&within=25", "/api/v1/schools/202356", "/api/v1/certifications",
            "/api/v1/certifications/cpc", "/api/v1/eligibility?schooling=associate-unsure&coding-months=12",
            "/api/v1/salary?state=VT", "/api/v1/salary?metro=18140", "/api/v1/outlook",
            "/api/v1/plan?schooling=high-school&goal=rhit&state=OH&pay=30000", "/api/v1/sources" })
    void anAnswerHoldsWhatIsDescribed(String address) {
        JsonNode api = api();
        Page page = this.site.get(address);
        assertThat(page).isOk();
        String path = address.replaceFirst("[?].*", "")
            .replaceFirst("schools/.*", "schools/{unitid}")
            .replaceFirst("certifications/.*", "certifications/{code}");
        JsonNode schema = api.get("paths").get(path).at("/get/responses/200/content/application~1json/schema");
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("components", api.get("components"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(whole)
            .validate(JsonMapper.shared().readTree(page.body()))).as(address).isEmpty();
    }

    @Test
    void everyExampleIsAnsweredAndCanBeAskedForAgain() {
        for (Endpoint endpoint : Endpoint.of(api())) {
            Page page = this.site.get(endpoint.example());
            assertThat(page).isOk();
            assertThat(page.header("Cache-Control")).as(endpoint.path()).isNotEmpty();
            String tag = page.header("ETag");
            assertThat(tag).as(endpoint.path()).isNotEmpty();
            assertThat(this.site.get(endpoint.example(), "If-None-Match", tag)).hasStatus(304);
        }
    }

    @Test
    void thePageForReadersNamesEveryAddressAndParameter() {
        Page page = this.site.get("/api-docs/ui");
        assertThat(page).isOk();
        List<String> named = page.texts("main code");
        for (Endpoint endpoint : Endpoint.of(api())) {
            assertThat(named).contains(endpoint.path());
            endpoint.parameters().forEach((parameter) -> {
                assertThat(named).contains(parameter.name());
                assertThat(parameter.description()).isNotEmpty();
            });
        }
    }

    private JsonNode api() {
        return JsonMapper.shared().readTree(this.site.get("/api-docs").body());
    }

}
