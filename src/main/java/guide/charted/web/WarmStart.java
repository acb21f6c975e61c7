package guide.charted.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks for the main pages once the guide is up, so that the first reader does not wait
 * for them. Nothing depends on it.
 */
@Component
@ConditionalOnProperty(name = "charted.warm-start", matchIfMissing = true)
class WarmStart {

    private static final Logger LOG = LoggerFactory.getLogger(WarmStart.class);

    private static final Set<PageKind> MAIN = Set.of(PageKind.GUIDE, PageKind.CERTIFICATION, PageKind.TERM);

    private final PageList pages;

    WarmStart(PageList pages) {
        this.pages = pages;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            Thread.ofVirtual().name("warm-start").start(() -> ask("http://localhost:" + port));
        }
    }

    private void ask(String guide) {
        List<String> paths = this.pages.all()
            .stream()
            .filter((page) -> MAIN.contains(page.kind()))
            .map(PageEntry::path)
            .toList();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : paths) {
                client.send(HttpRequest.newBuilder(URI.create(guide + path)).build(), BodyHandlers.discarding());
            }
            LOG.info("{} pages are warm", paths.size());
        }
        catch (IOException ex) {
            LOG.debug("The guide does not answer itself", ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
