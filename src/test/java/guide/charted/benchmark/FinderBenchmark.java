package guide.charted.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;

import guide.charted.school.finder.FilterReader;
import guide.charted.school.finder.SchoolFinder;
import guide.charted.school.finder.SchoolList;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** How long the finder takes to answer, and its page to arrive over the loopback. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(0)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class FinderBenchmark {

    /** What people ask: from the whole list to a few schools. */
    @Param({ "", "q=coding", "q=herper+college", "zip=43215&within=250&sort=distance", "degree=associate&prepares=rhit",
            "prepares=rhia&sort=tuition", "max-tuition=5000&max-months=12&sort=awards",
            "state=OH&state=PA&control=public&delivery=online&related=true&inactive=true" })
    public String query;

    private SchoolFinder finder;

    private FilterReader reader;

    private MultiValueMap<String, String> parameters;

    private HttpClient client;

    private HttpRequest request;

    /**
     * Runs the benchmarks and ends the guides that they started, which would otherwise go
     * on serving.
     * @param arguments JMH's command line
     */
    public static void main(String[] arguments) throws IOException {
        try {
            Main.main(arguments);
        }
        finally {
            Guide.stopAll();
        }
    }

    @Setup
    public void prepare(Guide guide) {
        this.finder = guide.bean(SchoolFinder.class);
        this.reader = guide.bean(FilterReader.class);
        this.parameters = UriComponentsBuilder.fromUriString("/schools?" + this.query.replace('+', ' '))
            .build()
            .getQueryParams();
        this.client = HttpClient.newHttpClient();
        this.request = HttpRequest.newBuilder(URI.create(guide.address("/schools?" + this.query))).build();
    }

    @Benchmark
    public SchoolList find() {
        return this.finder.find(this.reader.read(this.parameters));
    }

    @Benchmark
    public HttpResponse<String> page() throws IOException, InterruptedException {
        HttpResponse<String> response = this.client.send(this.request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(this.query + " is answered with " + response.statusCode());
        }
        return response;
    }

}
