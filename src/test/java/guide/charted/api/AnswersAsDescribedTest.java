package guide.charted.api;

import java.util.HashMap;
import java.util.Map;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers and problems hold what the description says, no key less and none more. */
@GuideTest
class AnswersAsDescribedTest {

    @Autowired
    private Site site;

    private JsonNode api;

    private final Map<String, Schema> schemas = new HashMap<>();

    @BeforeEach
    void read() {
        this.api = JsonMapper.shared().readTree(this.site.get("/api-docs").body());
        this.api.at("/components/schemas")
            .forEach((schema) -> ((ObjectNode) schema).put("additionalProperties", false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/schools?page=2", "/api/v1/schools?prepares=rhit&zip=13501&within=25",
            "/api/v1/schools?q=nothing+like+it", "/api/v1/schools/202356", "/api/v1/certifications",
            "/api/v1/certifications/cpc", "/api/v1/eligibility?schooling=associate-unsure&coding-months=12",
            "/api/v1/eligibility?schooling=last-term-bachelor-cahiim&holds=ccs", "/api/v1/salary?state=VT",
            "/api/v1/salary?metro=18140", "/api/v1/salary?metro=3900001", "/api/v1/salary?state=PR&soc=29-9021",
            "/api/v1/outlook", "/api/v1/plan", "/api/v1/plan?schooling=high-school&goal=rhit&state=OH&pay=30000",
            "/api/v1/plan?schooling=associate-unsure&budget=100&by=2027-01&zip=13501", "/api/v1/plan?goal=cphims",
            "/api/v1/sources", "/api/v1/schools?sort=distance&within=5", "/api/v1/schools/1",
            "/api/v1/certifications/zz", "/api/v1/eligibility?schooling=phd", "/api/v1/salary?state=OH&metro=18140",
            "/api/v1/outlook?soc=1", "/api/v1/plan?hours=0&by=soon" })
    void anAnswerIsAsDescribed(String address) {
        holds(address);
    }

    @Test
    void soAreAllSchoolsAndAllCredentials() {
        String next = "/api/v1/schools?size=100&related=true&inactive=true";
        while (!next.isEmpty()) {
            next = holds(next).at("/links/next").asString("");
        }
        holds("/api/v1/certifications").get("items").forEach((one) -> holds(one.get("self").asString()));
    }

    private JsonNode holds(String address) {
        Page page = this.site.get(address);
        JsonNode answer = JsonMapper.shared().readTree(page.body());
        String path = address.replaceFirst("[?].*", "")
            .replaceFirst("schools/.*", "schools/{unitid}")
            .replaceFirst("certifications/.*", "certifications/{code}");
        Schema schema = this.schemas.computeIfAbsent(path + page.status(), (key) -> schema(path, page.status()));
        assertThat(schema.validate(answer)).as(address).isEmpty();
        return answer;
    }

    private Schema schema(String path, int status) {
        JsonNode content = this.api.get("paths")
            .get(path)
            .at("/get/responses/" + status + "/content")
            .valueStream()
            .findFirst()
            .orElseThrow();
        ObjectNode whole = (ObjectNode) content.get("schema").deepCopy();
        whole.set("components", this.api.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
    }

}
