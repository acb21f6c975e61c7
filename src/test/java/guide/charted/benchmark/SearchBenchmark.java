package guide.charted.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

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

/** How long the search page and the suggestions take to arrive over the loopback. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(0)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SearchBenchmark {

    /**
     * A school half typed, an acronym, a question, a misspelling, words of most pages.
     */
    @Param({ "washt", "RHIT", "how much do coders make in Ohio", "chemeketa comunity colege", "health information" })
    public String query;

    private HttpClient client;

    private String page;

    private String suggestions;

    private int asked;

    @Setup
    public void prepare(Guide guide) {
        String q = URLEncoder.encode(this.query, StandardCharsets.UTF_8);
        this.client = HttpClient.newHttpClient();
        this.page = guide.address("/search?q=" + q);
        this.suggestions = guide.address("/search/suggestions?q=" + q);
    }

    @Benchmark
    public HttpResponse<String> search() throws IOException, InterruptedException {
        return send(this.page);
    }

    @Benchmark
    public HttpResponse<String> suggest() throws IOException, InterruptedException {
        return send(this.suggestions);
    }

    /** Each time at another address, so that no kept page answers. */
    private HttpResponse<String> send(String address) throws IOException, InterruptedException {
        this.asked++;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "&asked=" + this.asked)).build();
        HttpResponse<String> response = this.client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " is answered with " + response.statusCode());
        }
        return response;
    }

}
