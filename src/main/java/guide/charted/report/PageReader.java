package guide.charted.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.ContentCachingResponseWrapper;

/** Has the guide render one of its pages inside of another answer. */
final class PageReader {

    private PageReader() {
    }

    /**
     * A page as a reader gets it.
     * @param href its path with its query
     * @param request the request that asks for it
     * @param response its answer, to which nothing is written
     * @return what the page writes, or empty if the address is no page of the guide
     */
    static Optional<String> read(String href, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        RequestDispatcher dispatcher = dispatcher(href, request);
        if (dispatcher == null) {
            return Optional.empty();
        }
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        dispatcher.include(new InnerRequest(request, href), answer);
        return Optional.of(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
            .filter((html) -> !html.isEmpty());
    }

    private static @Nullable RequestDispatcher dispatcher(String href, HttpServletRequest request) {
        try {
            return request.getRequestDispatcher(href);
        }
        catch (IllegalArgumentException ex) {
            return null;
        }
    }

}
