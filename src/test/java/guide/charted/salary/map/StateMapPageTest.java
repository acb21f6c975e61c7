package guide.charted.salary.map;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import guide.charted.salary.Published;
import guide.charted.salary.place.PayByHand;
import guide.charted.support.DataFile;
import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class StateMapPageTest {

    @Autowired
    private Site site;

    @ParameterizedTest
    @CsvSource({ "29-2072, false", "29-2072, true", "29-9021, false", "29-9021, true" })
    void theTableRanksEveryStateByThePublishedMedians(String soc, boolean adjusted) {
        Page page = this.site.get("/salary?soc=" + soc + "&adjusted=" + adjusted);
        assertThat(page).isOk();
        List<Element> rows = page.document().select(".ranked tbody tr");
        assertThat(rows).hasSize(52).allSatisfy((row) -> {
            String state = code(row.expectFirst("th a").attr("href"));
            assertThat(row.select(".value").eachText()).as(state)
                .containsExactly(Published.dollars(PayByHand.cell(soc, state, "year_median")),
                        Published.dollars(PayByHand.adjusted(soc, state)),
                        Published.count(PayByHand.cell(soc, state, "employment")));
        });
        List<String> shown = rows.stream().map((row) -> code(row.expectFirst("th a").attr("href"))).toList();
        List<String> known = shown.stream().filter((state) -> DataFile.isNumber(median(soc, state, adjusted))).toList();
        assertThat(shown.subList(0, known.size())).isEqualTo(known)
            .isSortedAccordingTo(Comparator.comparingInt((state) -> -Integer.parseInt(median(soc, state, adjusted))));
        for (int i = 0; i < known.size(); i++) {
            String mine = median(soc, known.get(i), adjusted);
            long higher = known.stream()
                .filter((state) -> Integer.parseInt(median(soc, state, adjusted)) > Integer.parseInt(mine))
                .count();
            boolean tied = known.stream().filter((state) -> median(soc, state, adjusted).equals(mine)).count() > 1;
            assertThat(rows.get(i).expectFirst(".rank").text()).isEqualTo((higher + 1) + (tied ? "=" : ""));
        }
    }

    @ParameterizedTest
    @CsvSource({ "29-2072, false", "29-9021, true" })
    void theMapShowsTheMediansOfTheTableInTheBandsOfItsLegend(String soc, boolean adjusted) {
        Page page = this.site.get("/salary?soc=" + soc + "&adjusted=" + adjusted);
        Element map = page.document().expectFirst(".state-map");
        List<Element> shapes = map.select("> svg > a");
        assertThat(shapes).hasSize(51).allSatisfy((shape) -> {
            String state = code(shape.attr("href"));
            String median = median(soc, state, adjusted);
            assertThat(shape.expectFirst("title").text())
                .isEqualTo(PayByHand.name(state) + ": " + Published.dollars(median));
            if (DataFile.isNumber(median)) {
                int band = shape.className().charAt(5) - '0';
                List<Integer> ends = amounts(map.select(".legend li").get(band - 1).text());
                assertThat(Integer.parseInt(median)).as(state).isBetween(ends.get(0), ends.get(1));
            }
            else {
                assertThat(shape.className()).as(state).isEqualTo("band-none");
            }
        });
        assertThat(map.select(".legend").text()).contains("Puerto Rico (not drawn):");
        assertThat(map.select("> svg").attr("aria-labelledby").split(" "))
            .allSatisfy((id) -> assertThat(map.expectFirst("#" + id).text()).isNotBlank());
        assertThat(map.select(".callouts text").eachText()).containsExactlyInAnyOrder("CT", "DC", "DE", "MA", "MD",
                "NH", "NJ", "RI", "VT");
    }

    @Test
    void wherePayGoesFurthestStandsInASentence() {
        String first = PayByHand.states()
            .stream()
            .filter((state) -> DataFile.isNumber(PayByHand.adjusted("29-2072", state)))
            .max(Comparator.comparing((state) -> Integer.valueOf(PayByHand.adjusted("29-2072", state))))
            .orElseThrow();
        assertThat(this.site.get("/salary?adjusted=true")).says("Pay goes furthest in " + PayByHand.name(first) + " "
                + Published.dollars(PayByHand.adjusted("29-2072", first)));
    }

    @ParameterizedTest
    @CsvSource({ "29-2072, false", "29-2072, true", "29-9021, false", "29-9021, true" })
    void aMedianOfFewJobsIsCalledRoughInTheSentenceAndInTheTable(String soc, boolean adjusted) {
        Page page = this.site.get("/salary?soc=" + soc + "&adjusted=" + adjusted);
        page.document().select(".ranked tbody tr").forEach((row) -> {
            String state = code(row.expectFirst("th a").attr("href"));
            assertThat(row.select(".rough").isEmpty()).as(state)
                .isEqualTo(isFirm(soc, state) || !DataFile.isNumber(median(soc, state, adjusted)));
        });
        List<String> firm = PayByHand.states()
            .stream()
            .filter((state) -> isFirm(soc, state) && DataFile.isNumber(median(soc, state, adjusted)))
            .sorted(Comparator.comparingInt((state) -> -Integer.parseInt(median(soc, state, adjusted))))
            .limit(3)
            .map((state) -> PayByHand.name(state) + " " + Published.dollars(median(soc, state, adjusted)))
            .toList();
        assertThat(page).says("or more, the highest are " + String.join(", ", firm) + ".");
    }

    private static boolean isFirm(String soc, String state) {
        String jobs = PayByHand.cell(soc, state, "employment");
        return DataFile.isNumber(jobs) && Integer.parseInt(jobs) >= 500;
    }

    @Test
    void theTableSortsByNameAndJobsToo() {
        assertThat(this.site.get("/salary?sort=name").texts(".ranked tbody th")).isSorted().startsWith("Alabama");
        assertThat(this.site.get("/salary?sort=name&soc=29-9021&adjusted=true")).isOk();
        List<String> jobs = this.site.get("/salary?sort=jobs").texts(".ranked tbody td:last-child .value");
        assertThat(jobs).startsWith("21,490", "18,700").endsWith("withheld by the publisher");
    }

    @ParameterizedTest
    @CsvSource({ "soc, 29-2071", "adjusted, perhaps", "sort, volume", "zip, 00000", "zip, columbus" })
    void whatIsNotAcceptedIsSaidByItsFieldAndOnTop(String name, String value) {
        Page page = this.site.get("/salary?" + name + "=" + value + "&q=");
        assertThat(page).hasStatus(400).hasHeading("What it pays");
        assertThat(page.text(".error-summary li")).contains("“" + value + "”");
        assertThat(page.document().select(page.document().expectFirst(".error-summary a").attr("href"))).hasSize(1);
        assertThat(page.texts(".field-error")).hasSize(1);
        assertThat(page.document().select(".place-box input[name=" + name + "]").attr("value")).isEqualTo(value);
        Page file = this.site.get("/salary.csv?" + name + "=" + value);
        assertThat(file).hasStatus(400);
        assertThat(file.body()).startsWith(name + ": ");
    }

    private static String code(String href) {
        return href.replace("/salary/", "").toUpperCase(Locale.ROOT);
    }

    private static String median(String soc, String state, boolean adjusted) {
        return adjusted ? PayByHand.adjusted(soc, state) : PayByHand.cell(soc, state, "year_median");
    }

    private static List<Integer> amounts(String text) {
        return Pattern.compile("\\$([\\d,]+)")
            .matcher(text)
            .results()
            .map((match) -> Integer.valueOf(match.group(1).replace(",", "")))
            .toList();
    }

}
