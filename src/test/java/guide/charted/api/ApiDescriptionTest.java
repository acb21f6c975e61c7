package guide.charted.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ApiDescriptionTest {

    private static final Set<String> NUMBERS = Set.of("integer", "number");

    /** Words that tell what a number counts. */
    private static final String UNIT = "(?i).*(US dollars|percent|months?|years?|minutes|days|hours|miles|how many"
            + "|questions|counted from|calendar year|credit hours|degrees (north|east)|`unit`|number as published"
            + "|HTTP status|how far it misses|passMarkUnit|points|ZIP code|the (page|least|most)|what to plan with"
            + "|at how many|the same by).*";

    @Autowired
    private Site site;

    @Test
    void theSchemaOfTheOpenApiInitiativeAndAStrictReaderFindNoFault() throws IOException {
        Page page = this.site.get("/api-docs");
        assertThat(page).isOk();
        JsonNode rules = JsonMapper.shared()
            .readTree(Files.readString(Path.of("src/test/resources/openapi/oas-3.1.json")));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(rules)
            .validate(JsonMapper.shared().readTree(page.body()))).isEmpty();
        ParseOptions options = new ParseOptions();
        options.setOaiAuthor(false);
        options.setExplicitObjectSchema(true);
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(page.body(), null, options);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).containsOnlyKeys("/api/v1/schools", "/api/v1/schools/{unitid}",
                "/api/v1/certifications", "/api/v1/certifications/{code}", "/api/v1/eligibility", "/api/v1/salary",
                "/api/v1/outlook", "/api/v1/plan", "/api/v1/sources");
    }

    @Test
    void everyFieldIsDescribedAndEveryNumberHasAUnit() {
        schemas().forEach((schema) -> {
            assertThat(schema.getValue().path("description").asString("")).as(schema.getKey()).isNotBlank();
            schema.getValue().path("properties").properties().forEach((field) -> {
                String where = schema.getKey() + "." + field.getKey();
                String description = field.getValue().path("description").asString("");
                assertThat(description).as(where).isNotBlank().doesNotContain("<", "TODO");
                if (NUMBERS.contains(typeOf(field.getValue()))) {
                    assertThat(description).as(where).matches(UNIT);
                }
            });
        });
    }

    @Test
    void whatMayBeMissingSaysWhenItIs() {
        Set<String> reasons = Set.copyOf(api().at("/components/schemas/Missing/properties/missing/enum")
            .valueStream()
            .map(JsonNode::asString)
            .toList());
        assertThat(reasons).hasSize(8);
        assertThat(api().at("/components/schemas/Missing/properties/missing/description").asString()).contains(reasons);
        schemas().forEach((schema) -> schema.getValue().path("properties").properties().forEach((field) -> {
            if (field.getValue().has("oneOf")) {
                assertThat(field.getValue().at("/oneOf/1/$ref").asString()).endsWith("/Missing");
                assertThat(field.getValue().path("description").asString()).as(schema.getKey() + "." + field.getKey())
                    .containsPattern("missing|" + String.join("|", reasons));
            }
        }));
    }

    @Test
    void everyParameterIsDescribedWithAnExampleAndItsLimits() {
        operations().forEach((get) -> {
            assertThat(get.path("summary").asString("")).isNotBlank();
            assertThat(get.path("description").asString("")).hasSizeGreaterThan(40);
            get.path("parameters").valueStream().filter((one) -> one.has("name")).forEach((parameter) -> {
                String name = parameter.get("name").asString();
                JsonNode schema = parameter.get("schema");
                JsonNode one = schema.has("items") ? schema.get("items") : schema;
                assertThat(parameter.path("description").asString("")).as(name).isNotBlank();
                assertThat(parameter.path("example").isMissingNode()).as(name).isFalse();
                if (one.get("type").asString().equals("integer") && !one.has("enum")) {
                    assertThat(one.has("minimum") && one.has("maximum")).as(name).isTrue();
                }
            });
        });
    }

    @Test
    void everyExampleIsWhatTheRunningGuideAnswers() {
        operations().flatMap((get) -> Stream.of("200", "400", "404").map(get.path("responses")::path))
            .flatMap((response) -> response.path("content").valueStream())
            .forEach((content) -> {
                JsonNode example = content.at("/examples/guide");
                String address = example.path("summary").asString("").replaceFirst("^GET ", "");
                Page page = this.site.get(address);
                if (example.has("value")) {
                    assertThat(page.body()).as(address)
                        .satisfies((body) -> assertThat(JsonMapper.shared().readTree(body))
                            .isEqualTo(example.get("value")));
                }
                else {
                    assertThat(example.get("externalValue").asString()).endsWith(address);
                    assertThat(page).isOk();
                }
            });
    }

    @Test
    void everyExampleIsAnsweredWithTheHeadersThatAreDescribed() {
        for (Endpoint endpoint : Endpoint.of(api())) {
            Page page = this.site.get(endpoint.example());
            assertThat(page).isOk();
            api().at("/paths")
                .get(endpoint.path())
                .at("/get/responses/200/headers")
                .propertyNames()
                .forEach((header) -> assertThat(page.header(header)).as(endpoint.path() + " " + header).isNotEmpty());
            assertThat(this.site.get(endpoint.example(), "If-None-Match", page.header("ETag"))).hasStatus(304);
        }
    }

    @Test
    void anAbsentParameterMeansItsDefault() {
        operationsByPath().forEach((path, get) -> get.path("parameters").valueStream().forEach((parameter) -> {
            JsonNode standard = parameter.at("/schema/default");
            if (!standard.isMissingNode()) {
                String query = "?" + parameter.get("name").asString() + "=" + standard.asString();
                assertThat(withoutLinks(path + query)).as(path + query).isEqualTo(withoutLinks(path));
            }
        }));
    }

    @Test
    void thePageForReadersNamesEveryAddressParameterAndField() {
        Page page = this.site.get("/api-docs/ui");
        assertThat(page).isOk();
        List<String> named = page.texts("main code");
        for (Endpoint endpoint : Endpoint.of(api())) {
            assertThat(named).contains(endpoint.path());
            endpoint.parameters().forEach((parameter) -> assertThat(named).contains(parameter.name()));
        }
        schemas()
            .forEach((schema) -> assertThat(named).containsAll(schema.getValue().path("properties").propertyNames()));
    }

    private JsonNode withoutLinks(String address) {
        Page page = this.site.get(address);
        assertThat(page).isOk();
        return ((ObjectNode) JsonMapper.shared().readTree(page.body())).without("links");
    }

    private static String typeOf(JsonNode field) {
        return (field.has("oneOf") ? field.at("/oneOf/0") : field).path("type").asString("");
    }

    private Stream<Map.Entry<String, JsonNode>> schemas() {
        return api().at("/components/schemas").propertyStream();
    }

    private Stream<JsonNode> operations() {
        return operationsByPath().values().stream();
    }

    private Map<String, JsonNode> operationsByPath() {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        api().get("paths").properties().forEach((path) -> operations.put(path.getKey(), path.getValue().get("get")));
        return operations;
    }

    private JsonNode api() {
        return JsonMapper.shared().readTree(this.site.get("/api-docs").body());
    }

}
