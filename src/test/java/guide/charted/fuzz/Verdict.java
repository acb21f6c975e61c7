package guide.charted.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import guide.charted.support.Wire;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is wrong with an answer to a hostile request. */
final class Verdict {

    private static final Set<Integer> EXPECTED = Set.of(200, 204, 206, 301, 302, 303, 304, 400, 404, 405, 406, 413, 416,
            417);

    private static final Pattern INSIDES = Pattern
        .compile("\\bat (java|org|guide|jakarta)\\.|springframework|org\\.apache"
                + "|org\\.thymeleaf|org\\.hibernate|tools\\.jackson|Exception\\b");

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@-].*" + Hostile.MARK + ".*", Pattern.DOTALL);

    private final Wire answer;

    private final List<String> faults = new ArrayList<>();

    private Verdict(Wire answer) {
        this.answer = answer;
    }

    static List<String> on(Wire answer) {
        Verdict verdict = new Verdict(answer);
        verdict.judge();
        return verdict.faults;
    }

    private void judge() {
        expect(EXPECTED.contains(this.answer.status()), "status " + this.answer.status());
        expect(this.answer.header("Content-Security-Policy").size() == 1, "no policy");
        expect(this.answer.header("X-" + Hostile.MARK).isEmpty(), "a header of theirs");
        expect(this.answer.header("Set-Cookie").isEmpty(), "a cookie");
        expect(this.answer.header("Location").stream().allMatch((place) -> place.matches("/([^/\\\\].*)?")),
                "leads away: " + this.answer.header("Location"));
        expect(this.answer.answers() == 1, "two answers");
        String body = new String(this.answer.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        expect(!body.contains(Hostile.EVALUATED), "evaluated");
        String type = String.join("", this.answer.header("Content-Type"));
        expect(!type.toLowerCase(Locale.ROOT).contains(Hostile.MARK), "a type of theirs");
        String kind = type.replaceFirst(";.*$", "");
        switch (kind) {
            case "text/html" -> page(body);
            case "application/json", "application/problem+json", "application/csvm+json" -> json(body);
            case "text/csv" -> csv(body);
            case "application/pdf" -> expect(body.startsWith("%PDF"), "no PDF");
            case "text/calendar" ->
                expect(body.lines().noneMatch((line) -> line.startsWith(Hostile.MARK)), "a line of theirs");
            case "" -> expect(body.isEmpty(), "a body without a type");
            case "text/plain", "application/vnd.oai.openapi", "image/svg+xml", "application/xml", "text/css",
                    "text/javascript" ->
                expect(!body.contains("<" + Hostile.MARK) || kind.equals("text/plain"), "markup of theirs");
            default -> this.faults.add("type " + type);
        }
    }

    private void page(String body) {
        Document page = Jsoup.parse(body);
        expect(page.getElementsByTag(Hostile.MARK).isEmpty(), "an element of theirs");
        for (Element element : page.getAllElements()) {
            element.attributes().forEach((attribute) -> {
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                expect(!attribute.getKey().contains(Hostile.MARK) && !attribute.getKey().startsWith("on"),
                        "an attribute of theirs: " + attribute);
                boolean leads = Set.of("href", "src", "action", "formaction").contains(attribute.getKey());
                expect(!leads || !value.matches("(javascript:|data:|//|https?://|\\\\).*" + Hostile.MARK + ".*")
                        || value.startsWith("http://localhost:8080/"), "a link of theirs: " + attribute);
            });
        }
        page.select("script:not([src])").forEach((script) -> {
            expect(script.attr("type").equals("application/ld+json"), "a script");
            json(script.data());
        });
        expect(!page.select("h1").isEmpty(), "no heading");
        page.select("a, input, option, textarea, title, h1, p, li")
            .forEach((element) -> expect(
                    element.ownText().contains(Hostile.MARK) || !INSIDES.matcher(element.ownText()).find(),
                    "insides: " + element.ownText()));
    }

    private void json(String body) {
        try {
            JsonMapper.shared().readTree(body);
        }
        catch (JacksonException ex) {
            this.faults.add("no JSON: " + ex.getOriginalMessage());
        }
    }

    private void csv(String body) {
        try (var rows = CSVFormat.RFC4180.parse(new StringReader(body))) {
            for (CSVRecord row : rows) {
                row.forEach((cell) -> expect(!FORMULA.matcher(cell).matches(), "a formula: " + cell));
            }
        }
        catch (IOException ex) {
            this.faults.add("no CSV: " + ex.getMessage());
        }
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            this.faults.add(fault);
        }
    }

}
