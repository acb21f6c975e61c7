package guide.charted.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request for a page within another request: the page sees its own address. */
final class InnerRequest extends HttpServletRequestWrapper {

    private final String path;

    private final @Nullable String query;

    InnerRequest(HttpServletRequest request, String href) {
        super(request);
        int mark = href.indexOf('?');
        this.path = (mark >= 0) ? href.substring(0, mark) : href;
        this.query = (mark >= 0) ? href.substring(mark + 1) : null;
    }

    @Override
    public String getRequestURI() {
        return this.path;
    }

    @Override
    public String getServletPath() {
        return this.path;
    }

    @Override
    public @Nullable String getQueryString() {
        return this.query;
    }

}
