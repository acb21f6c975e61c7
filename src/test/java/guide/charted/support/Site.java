package guide.charted.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.springframework.core.env.Environment;

/** The running guide as a reader's browser reaches it. Redirects are not followed. */
public class Site {

    private final HttpClient client = HttpClient.newHttpClient();

    private final Environment environment;

    Site(Environment environment) {
        this.environment = environment;
    }

    public String base() {
        return "http://localhost:" + this.environment.getRequiredProperty("local.server.port");
    }

    public Page get(String path, String... headers) {
        return send("GET", path, headers);
    }

    public Page send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Page(path, this.client.send(request.build(), BodyHandlers.ofString()));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    /** The bytes that a browser that accepts compression gets for a path. */
    public int compressedSize(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base() + path))
            .header("Accept-Encoding", "gzip")
            .build();
        try {
            return this.client.send(request, BodyHandlers.ofByteArray()).body().length;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

}
