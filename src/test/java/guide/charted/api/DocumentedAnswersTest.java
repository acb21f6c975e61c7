package guide.charted.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import guide.charted.school.finder.Parameter;
import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What docs/api.md shows is what the API answers. */
@GuideTest
class DocumentedAnswersTest {

    private static final Pattern EXAMPLE = Pattern.compile("`GET (/[^`]+)`.*?```json\n(.*?)```", Pattern.DOTALL);

    @Autowired
    private Site site;

    @Test
    void everyExampleIsAnsweredAsPrinted() throws IOException {
        List<MatchResult> examples = EXAMPLE.matcher(text()).results().toList();
        assertThat(examples).hasSizeGreaterThan(2);
        for (MatchResult example : examples) {
            JsonNode answer = Answers.of(this.site.get(example.group(1)));
            holds(answer, JsonMapper.shared().readTree(example.group(2)), example.group(1));
        }
    }

    @Test
    void everyParameterIsExplained() throws IOException {
        String text = text();
        assertThat(Parameter.values()).allSatisfy((name) -> assertThat(text).contains("`" + name.code() + "`"));
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("docs/api.md"));
    }

    /** An object may hold more than is printed, nothing else may differ. */
    private static void holds(JsonNode answer, JsonNode printed, String where) {
        if (printed.isObject()) {
            printed.properties()
                .forEach((field) -> holds(answer.path(field.getKey()), field.getValue(), where + "/" + field.getKey()));
        }
        else if (printed.isArray()) {
            assertThat(answer.size()).as(where).isEqualTo(printed.size());
            for (int index = 0; index < printed.size(); index++) {
                holds(answer.path(index), printed.get(index), where + "/" + index);
            }
        }
        else {
            assertThat(answer).as(where).isEqualTo(printed);
        }
    }

}
