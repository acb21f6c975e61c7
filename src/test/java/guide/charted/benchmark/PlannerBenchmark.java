package guide.charted.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;

import guide.charted.planner.Plan;
import guide.charted.planner.PlanReader;
import guide.charted.planner.RoutePlanner;
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

/** How long a plan takes, in memory and as JSON over the loopback. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(0)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PlannerBenchmark {

    /** The four readers that a plan has to serve, and one who answers everything. */
    @Param({ "schooling=high-school&state=OH", "schooling=bachelor-other&state=TX&hours=15&pay=48000",
            "schooling=high-school&coding-months=72", "schooling=high-school&zip=59501&hours=20&pay=38000",
            "schooling=associate-unsure&zip=10001&budget=20000&by=2029-06&start=2027-01&online=true&member=true" })
    public String query;

    private PlanReader reader;

    private RoutePlanner planner;

    private MultiValueMap<String, String> parameters;

    private HttpClient client;

    private HttpRequest request;

    @Setup
    public void prepare(Guide guide) {
        this.reader = guide.bean(PlanReader.class);
        this.planner = guide.bean(RoutePlanner.class);
        this.parameters = UriComponentsBuilder.fromUriString("/?" + this.query).build().getQueryParams();
        this.client = HttpClient.newHttpClient();
        this.request = HttpRequest.newBuilder(URI.create(guide.address("/api/v1/plan?" + this.query))).build();
    }

    @Benchmark
    public Plan plan() {
        return this.planner.plan(this.reader.read(this.parameters));
    }

    @Benchmark
    public HttpResponse<String> json() throws IOException, InterruptedException {
        return this.client.send(this.request, BodyHandlers.ofString());
    }

}
