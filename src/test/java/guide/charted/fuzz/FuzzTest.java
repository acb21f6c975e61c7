package guide.charted.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import guide.charted.support.GuideTest;
import guide.charted.support.Site;
import guide.charted.support.Wire;
import guide.charted.web.PageList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hostile values in every part of every address that the guide answers. One round asks
 * each route with each of its names once; there is at least one, and more until the time
 * is up. {@code -Dcharted.fuzz.seconds=600} for a longer run,
 * {@code -Dcharted.fuzz.seed=…} for the same requests again.
 */
@GuideTest
@ExtendWith(OutputCaptureExtension.class)
class FuzzTest {

    private static final long SECONDS = Long.getLong("charted.fuzz.seconds", 25);

    private static final long SEED = Long.getLong("charted.fuzz.seed", System.nanoTime());

    /** Even for the first PDF on a machine that does other things too. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    @Autowired
    private Site site;

    @Autowired
    private PageList list;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    private final Random chance = new Random(SEED);

    @Test
    void nothingInARequestBreaksThePageOrComesBackAsCode(CapturedOutput output) throws Exception {
        Routes routes = Routes.of(this.mapping, this.list, this.site);
        assertThat(routes.without()).as("routes that no page and no description leads to").isEmpty();
        Requests requests = new Requests(routes, this.chance);
        long start = System.nanoTime();
        int asked = 0;
        int rounds = 0;
        try (ExecutorService askers = Executors.newFixedThreadPool(4)) {
            do {
                List<Future<?>> round = new ArrayList<>();
                requests.round().forEach((request) -> round.add(askers.submit(() -> ask(request))));
                for (Future<?> one : round) {
                    one.get();
                }
                asked += round.size();
                rounds++;
            }
            while (this.faults.isEmpty() && Duration.ofNanos(System.nanoTime() - start).toSeconds() < SECONDS);
        }
        System.out.printf("Fuzz: seed %d, %d rounds, %d requests, %d routes, %d names%n", SEED, rounds, asked,
                routes.paths().size(), routes.allNames().size());
        assertThat(this.faults).as("seed " + SEED).isEmpty();
        assertThat(output.getAll().lines().filter((line) -> line.contains(" ERROR ") || line.contains(Hostile.MARK)))
            .as("log lines")
            .isEmpty();
    }

    private void ask(String request) {
        long start = System.nanoTime();
        List<String> wrong = new ArrayList<>(Verdict.on(Wire.say(this.port, request)));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (time.compareTo(LONGEST) > 0) {
            wrong.add("took " + time);
        }
        if (!wrong.isEmpty()) {
            this.faults.add(wrong + " for " + request.replace("\r\n", " | "));
        }
    }

    /** Kept apart so that the same seed asks the same. */
    private record Requests(Routes routes, Random chance) {

        private static final List<String> TAILS = List.of("/", "//", "/.", "/..", "/../", "/%2e%2e/", "/%252e%252e/",
                ";jsessionid=1", ";a=b/..", "/x/..", "/%2e", ";", "%00", "%20", ".", "..", "\\", "%5c", "%5c..",
                ".html", ".json", ".xml", "~", "/-", "%3f", "%23", "?", "??", "?&", "?=", "?a", "?%", "?%00", "?;",
                "?a=1;b=2");

        private static final List<String> HEADERS = List.of("Accept", "Accept-Encoding", "Accept-Language",
                "Accept-Charset", "If-None-Match", "If-Match", "If-Modified-Since", "Range", "If-Range", "Origin",
                "Referer", "User-Agent", "Cookie", "X-Request-Id", "X-Fragment", "X-Requested-With", "Fragment",
                "Access-Control-Request-Method", "Access-Control-Request-Headers", "X-Forwarded-For",
                "X-Forwarded-Host", "X-Forwarded-Prefix", "Forwarded", "Content-Type", "Authorization",
                "Cache-Control");

        private static final List<String> VALUES = List.of("*/*", "text/html;q=2", "application/xml", "a/b;c=d;q=x",
                ";", ",", "gzip;q=0", "gzip;q=abc", "br, *;q=0", "W/\"\"", "\"", "*", "bytes=0-", "bytes=-1",
                "bytes=5-1", "bytes=0-0,1-1,2-2,3-3", "bytes=99999999999999999999-", "Thu, 99 Foo 2026", "null",
                "\u00ff\u00fe", "<" + Hostile.MARK + ">", "${31313*7919}", "text/html, ".repeat(200), "a".repeat(4000),
                "-1", "GET");

        List<String> round() {
            List<String> all = new ArrayList<>();
            this.routes.paths().forEach((pattern, paths) -> {
                String path = one(new ArrayList<>(paths));
                Map<String, Set<String>> names = this.routes.names(path);
                names.keySet().forEach((name) -> all.add(get(path + "?" + query(names, name))));
                String stranger = one(this.routes.allNames());
                all.add(get(path + "?" + stranger + "=" + Hostile.any(this.chance)));
                all.add(get(path + "?" + Hostile.any(this.chance) + "=" + Hostile.any(this.chance)));
                all.add(get(path + one(TAILS)));
                all.add(get(path + Hostile.any(this.chance)));
                all.add(get(path.replaceFirst("[^/]*$", "") + Hostile.any(this.chance)));
                all.add(get(path + "/" + Hostile.any(this.chance) + "/" + Hostile.any(this.chance)));
                all.add("GET " + path + " HTTP/1.0\r\n" + one(HEADERS) + ": " + one(VALUES) + "\r\n" + one(HEADERS)
                        + ": " + one(VALUES) + "\r\n\r\n");
            });
            return all;
        }

        /** Sense in all names but one. */
        private String query(Map<String, Set<String>> names, String hostile) {
            List<String> pairs = new ArrayList<>();
            names.forEach((name, values) -> {
                if (!name.equals(hostile) && !values.isEmpty() && this.chance.nextInt(3) == 0) {
                    pairs.add(name + "=" + one(new ArrayList<>(values)));
                }
            });
            int times = (this.chance.nextInt(6) == 0) ? 1 + this.chance.nextInt(40) : 1;
            for (int i = 0; i < times; i++) {
                pairs.add(hostile + "=" + Hostile.any(this.chance));
            }
            Collections.shuffle(pairs, this.chance);
            String query = String.join("&", pairs);
            return (query.length() > 7000) ? query.substring(0, 7000) : query;
        }

        private String one(List<String> all) {
            return all.get(this.chance.nextInt(all.size()));
        }

        private static String get(String target) {
            return "GET " + target + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
        }

    }

}
