package guide.charted.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.Charted;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One of several guides that share a PostgreSQL. */
final class Instance implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Instance start(String database, String... settings) {
        String[] arguments = Stream
            .concat(Stream.of("--server.port=0", "--management.server.port=0", "--charted.warm-start=false"),
                    Stream.concat(on(database).stream(), Stream.of(settings)))
            .toArray(String[]::new);
        return new Instance(new SpringApplicationBuilder(Charted.class).run(arguments));
    }

    /** The settings that lead to a database. */
    static List<String> on(String database) {
        return List.of("--spring.profiles.active=postgres", "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres", "--spring.datasource.password=");
    }

    HttpResponse<String> get(String path) {
        return ask("local.server.port", path);
    }

    HttpResponse<String> manage(String path) {
        return ask("local.management.port", path);
    }

    private HttpResponse<String> ask(String port, String path) {
        URI address = URI.create("http://localhost:" + this.context.getEnvironment().getRequiredProperty(port) + path);
        try {
            return CLIENT.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build(),
                    BodyHandlers.ofString());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    ConfigurableApplicationContext context() {
        return this.context;
    }

    @Override
    public void close() {
        this.context.close();
    }

}
