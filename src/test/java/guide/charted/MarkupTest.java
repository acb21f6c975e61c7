package guide.charted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import guide.charted.support.GuideTest;
import guide.charted.support.Measured;
import guide.charted.support.Page;
import guide.charted.support.Site;
import guide.charted.support.Visits;
import guide.charted.support.Visits.Visit;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.PageList;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The Nu HTML checker finds no fault in any kind of page. */
@GuideTest
@TestInstance(Lifecycle.PER_CLASS)
class MarkupTest {

    private static final int OF_MANY = 5;

    @Autowired
    private Site site;

    @Autowired
    private PageList pages;

    @Autowired
    private Visits visits;

    private int checked;

    private int errors;

    @AfterAll
    void keepWhatWasRead() {
        Measured.write("markup", Map.of("pages", this.checked, "errors", this.errors));
    }

    @Test
    void everyKindOfPageIsValid() {
        List<String> paths = Stream.of(PageKind.values()).flatMap(this::some).toList();
        assertThat(paths).isNotEmpty().allSatisfy((path) -> assertThat(faults(path)).as(path).isEmpty());
    }

    @Test
    void everyStateOfAPageIsValid() {
        assertThat(this.visits.all()).extracting(Visit::address)
            .allSatisfy((address) -> assertThat(faults(address)).as(address).isEmpty());
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
            List<String> faults = JsonMapper.shared()
                .readTree(found)
                .path("messages")
                .valueStream()
                .filter((message) -> message.path("type").asString().equals("error"))
                .map(MarkupTest::describe)
                .toList();
            this.checked++;
            this.errors += faults.size();
            return faults;
        }
        catch (IOException | SAXException ex) {
            throw new AssertionError(address, ex);
        }
    }

    private static String describe(JsonNode message) {
        return message.path("message").asString() + " in " + message.path("extract").asString();
    }

}
