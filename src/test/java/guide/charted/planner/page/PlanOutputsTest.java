package guide.charted.planner.page;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Page, PDF, CSV, calendar and JSON are one plan. */
@GuideTest
@ExtendWith(OutputCaptureExtension.class)
class PlanOutputsTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @ValueSource(strings = { FourFriends.OHIO, FourFriends.TEXAS, FourFriends.CODER, FourFriends.MONTANA })
    void thePartsSumToTheSameTotalsOnEveryOutput(String query) throws Exception {
        JsonNode json = JsonMapper.builder().build().readTree(this.site.get("/api/v1/plan?" + query).body());
        DataFile csv = DataFile.of(this.site.get("/planner/plan.csv?" + query));
        List<DataFile.Row> totals = csv.where("kind", "total").rows();
        assertThat(totals).hasSize(json.get("routes").size() + json.get("priced").size());
        Map<String, Integer> seen = new HashMap<>();
        for (DataFile.Row total : totals) {
            int nth = seen.merge(total.get("goal") + total.get("label"), 1, Integer::sum);
            JsonNode route = json.get(total.is("label", "priced") ? "priced" : "routes")
                .valueStream()
                .filter((one) -> one.get("goal").asString().equals(total.get("goal"))
                        && one.get("label").asString().equals(total.get("label")))
                .skip(nth - 1L)
                .findFirst()
                .orElseThrow();
            List<DataFile.Row> steps = csv.where("route", total.get("route"))
                .rows()
                .stream()
                .filter((row) -> row.is("in_total", "true") && !row.is("kind", "total"))
                .toList();
            for (String end : List.of("low", "likely", "high")) {
                assertThat(sum(steps, "months_" + end)).isEqualTo(total.number("months_" + end).intValue())
                    .isEqualTo(route.get("months").get(end).asInt());
                if (DataFile.isNumber(total.get("cost_" + end))) {
                    assertThat(sum(steps, "cost_" + end)).isEqualTo(total.number("cost_" + end).intValue())
                        .isEqualTo(route.get("cost").get(end).asInt());
                }
            }
        }
        Page page = this.site.get("/planner/plan?" + query);
        String opened = page.document().expectFirst(".routes a[aria-current], .totals").text();
        DataFile.Row total = opened(query, totals);
        String months = total.get("months_likely") + " months (" + total.get("months_low") + " to "
                + total.get("months_high") + ")";
        String cost = "$%,d ($%,d to $%,d)".formatted(total.number("cost_likely").intValue(),
                total.number("cost_low").intValue(), total.number("cost_high").intValue());
        assertThat(opened).isNotEmpty();
        assertThat(page.text(".totals")).contains(months, cost);
        assertThat(text(pdf(query))).contains(months, cost);
        Calendar calendar = new CalendarBuilder()
            .build(new StringReader(this.site.get("/planner/plan.ics?" + query).body()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        List<DataFile.Row> steps = csv.where("route", total.get("route"))
            .rows()
            .stream()
            .filter((row) -> !row.is("kind", "total"))
            .toList();
        assertThat(events).hasSameSizeAs(steps);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(value(events.get(i), "SUMMARY")).isEqualTo(steps.get(i).get("title"));
            assertThat(value(events.get(i), "DESCRIPTION"))
                .contains("Length: " + steps.get(i).get("months_likely") + " month");
            if (DataFile.isNumber(steps.get(i).get("cost_likely")) && steps.get(i).number("cost_likely").signum() > 0) {
                assertThat(value(events.get(i), "DESCRIPTION"))
                    .contains("$%,d".formatted(steps.get(i).number("cost_likely").intValue()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { FourFriends.OHIO, FourFriends.TEXAS, FourFriends.CODER, FourFriends.MONTANA })
    void aCalendarKeepsTheLinesThatTheStandardAsksFor(String query) {
        String calendar = this.site.get("/planner/plan.ics?" + query).body();
        assertThat(this.site.get("/planner/plan.ics?" + query).body()).isEqualTo(calendar);
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(calendar.split("\r\n"))
            .allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.split("\r\nUID:")).doesNotHaveDuplicates();
        assertThat(calendar.split("\r\nTRANSP:TRANSPARENT")).as("a step of two years leaves its days free")
            .hasSameSizeAs(calendar.split("BEGIN:VEVENT"));
    }

    @Test
    void aCalendarAsksForTheMonthOfTheStart() {
        Page answer = this.site.get("/planner/plan.ics?state=OH");
        assertThat(answer).hasStatus(400);
        assertThat(answer.body()).startsWith("start: ").contains("2027-01");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ".csv", ".pdf", ".ics" })
    void whatAReaderAsksIsPrivateAndInNoLog(String suffix, CapturedOutput output) {
        for (String query : List.of("start=2027-01&pay=31337&state=OH", "pay=31337&state=Atlantis")) {
            Page page = this.site.get("/planner/plan" + suffix + "?" + query);
            assertThat(page.header("Cache-Control")).contains("private");
            assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        }
        assertThat(this.site.get("/planner?pay=31337").header("Cache-Control")).contains("private");
        assertThat(output.getAll()).doesNotContain("31337", "Atlantis");
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static DataFile.Row opened(String query, List<DataFile.Row> totals) {
        Stream<DataFile.Row> named = totals.stream().filter((row) -> query.contains("route=" + row.get("route")));
        return named.findFirst().orElseGet(totals::getFirst);
    }

    private static int sum(List<DataFile.Row> rows, String column) {
        return rows.stream()
            .filter((row) -> DataFile.isNumber(row.get(column)))
            .mapToInt((row) -> row.number(column).intValue())
            .sum();
    }

    private byte[] pdf(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(this.site.base() + "/planner/plan.pdf?" + query))
            .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

}
