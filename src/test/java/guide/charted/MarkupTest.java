package guide.charted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.PageList;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The Nu HTML checker finds no fault in any kind of page. */
@GuideTest
class MarkupTest {

    private static final int OF_MANY = 5;

    @Autowired
    private Site site;

    @Autowired
    private PageList pages;

    @Test
    void everyKindOfPageIsValid() {
        List<String> paths = Stream.of(PageKind.values()).flatMap(this::some).toList();
        assertThat(paths).isNotEmpty().allSatisfy((path) -> assertThat(faults(path)).as(path).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/nowhere", "/schools/999999", "/schools?degree=diploma", "/schools?q=zzzzzz",
            "/schools?prepares=rhit&state=OH", "/schools?zip=43215&within=50&sort=distance",
            "/schools/compare?id=201672&id=204255", "/schools/compare", "/certifications/xyz",
            "/certifications/check?schooling=none&schooling=associate-unsure&holds=cpc&coding-months=12",
            "/certifications/check?schooling=phd", "/certifications/compare?code=rhit&code=cpc&code=ods-c",
            "/certifications/compare?code=rhit", "/salary/al", "/salary/zz", "/salary?zip=43215", "/salary?zip=00000",
            "/salary?q=columbus&soc=29-9021&adjusted=true" })
    void everyStateOfAPageIsValid(String address) {
        assertThat(faults(address)).isEmpty();
    }

    private Stream<String> some(PageKind kind) {
        Stream<String> paths = this.pages.all().stream().filter((page) -> page.kind() == kind).map(PageEntry::path);
        return (kind == PageKind.SCHOOL || kind == PageKind.PLACE) ? paths.limit(OF_MANY) : paths;
    }

    private List<String> faults(String address) {
        Page page = this.site.get(address);
        try {
            EmbeddedValidator checker = new EmbeddedValidator();
            checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
            String found = checker.validate(new ByteArrayInputStream(page.body().getBytes(StandardCharsets.UTF_8)));
            return JsonMapper.shared()
                .readTree(found)
                .path("messages")
                .valueStream()
                .filter((message) -> message.path("type").asString().equals("error"))
                .map(MarkupTest::describe)
                .toList();
        }
        catch (IOException | SAXException ex) {
            throw new AssertionError(address, ex);
        }
    }

    private static String describe(JsonNode message) {
        return message.path("message").asString() + " in " + message.path("extract").asString();
    }

}
