package guide.charted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final List<String> READABLE = List.of("title", "alt", "aria-label", "placeholder", "content",
            "label");

    private static final Set<String> NOT_WORDS = Set.of("width=device-width, initial-scale=1", "light dark");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private static final Pattern MESSAGE = Pattern.compile("#\\{([\\w.-]+)[}(]");

    @Test
    void nothingReadableIsTypedIntoATemplate() throws IOException {
        List<String> typed = new ArrayList<>();
        for (Path template : templates()) {
            Document document = Jsoup.parse(Files.readString(template));
            for (Element element : document.getAllElements()) {
                element.textNodes()
                    .stream()
                    .map(TextNode::text)
                    .filter((text) -> LETTERS.matcher(text).find())
                    .forEach((text) -> typed.add(template + ": " + text.strip()));
                READABLE.stream()
                    .map(element::attr)
                    .filter((text) -> LETTERS.matcher(text).find() && !NOT_WORDS.contains(text))
                    .forEach((text) -> typed.add(template + ": " + text));
            }
        }
        assertThat(typed).isEmpty();
    }

    @Test
    void everyMessageThatATemplateNamesExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        Properties messages = messages();
        for (Path template : templates()) {
            Matcher matcher = MESSAGE.matcher(Files.readString(template));
            while (matcher.find()) {
                if (!messages.containsKey(matcher.group(1))) {
                    missing.add(template + ": " + matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateCarriesAStyleOrAScript() throws IOException {
        for (Path template : templates()) {
            Document document = Jsoup.parse(Files.readString(template));
            assertThat(document.select("[style], style, script:not([src]):not([type])")).as(template.toString())
                .isEmpty();
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<Path> templates = files.filter((file) -> file.toString().endsWith(".html")).toList();
            assertThat(templates).hasSizeGreaterThan(10);
            return templates;
        }
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(reader);
        }
        return messages;
    }

}
