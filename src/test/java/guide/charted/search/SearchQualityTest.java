package guide.charted.search;

import java.io.IOException;
import java.io.Reader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import guide.charted.support.GuideTest;
import guide.charted.support.Page;
import guide.charted.support.Site;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether people find what they look for. The first file was written before there was a
 * ranking, and the ranking was tuned on it; the second showed what the first had missed,
 * and was then tuned on as well. The third and the fourth were written before anyone saw
 * what the search made of them: their first try is the honest number. What they missed
 * then was mended by its cause, so that the number of today says less.
 */
@GuideTest
class SearchQualityTest {

    private static final int TOP = 3;

    /** How many queries of a file found their page when they were asked first. */
    private static final Map<String, Integer> FIRST_TRY = Map.of("after", 64, "fresh", 59);

    @Autowired
    private Site site;

    @ParameterizedTest
    @ValueSource(strings = { "before", "during", "after", "fresh" })
    void ninetyFiveInAHundredQueriesFindTheirPageOnTheFirstPage(String file) throws IOException {
        List<String> missed = new ArrayList<>();
        int top = 0;
        List<Expectation> expectations = read(file);
        for (Expectation expectation : expectations) {
            List<String> found = found(expectation.query());
            int rank = expectation.rank(found);
            if (rank < 0) {
                missed.add(expectation.query() + " → " + expectation.targets() + ", not " + found);
            }
            else if (rank < TOP) {
                top++;
            }
        }
        double all = expectations.size();
        System.out.printf(
                "Search, queries written %s the tuning: %d of %d on the first page (%.1f%%), %d in the first %d (%.1f%%)%n",
                file, expectations.size() - missed.size(), expectations.size(),
                100 * (expectations.size() - missed.size()) / all, top, TOP, 100 * top / all);
        if (FIRST_TRY.containsKey(file)) {
            System.out.printf("  at the first try: %d of %d (%.1f%%)%n", FIRST_TRY.get(file), expectations.size(),
                    100 * FIRST_TRY.get(file) / all);
        }
        missed.forEach((line) -> System.out.println("  missed: " + line));
        assertThat(expectations).hasSizeGreaterThanOrEqualTo(60);
        assertThat((all - missed.size()) / all).isGreaterThanOrEqualTo(0.95);
    }

    private List<String> found(String query) {
        Page page = this.site.get("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(page).isOk();
        return page.main().select(".search-doors a, .search-title a, .search-more a").eachAttr("href");
    }

    private static List<Expectation> read(String file) throws IOException {
        Path path = Path.of("src/test/resources/search/queries-" + file + ".csv");
        try (Reader reader = Files.newBufferedReader(path);
                var parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            return parser.stream()
                .map((row) -> new Expectation(row.get("query"), List.of(row.get("target").split(" "))))
                .toList();
        }
    }

    /** A query and the addresses that answer it; a page stands for its parts too. */
    private record Expectation(String query, List<String> targets) {

        int rank(List<String> found) {
            for (int i = 0; i < found.size(); i++) {
                String href = found.get(i);
                if (this.targets.stream().anyMatch((target) -> meets(target, href))) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean meets(String target, String href) {
            boolean school = target.matches("/schools/\\d{6}");
            return href.equals(target) || href.startsWith(target + "#") || (school && href.startsWith(target + "-"));
        }

    }

}
