package guide.charted.web;

import guide.charted.data.Edition;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page is a function of its address, the edition and the build: whoever has it from the
 * same two need not get it again ({@link PageCache} says so).
 */
@Component
class EditionTag implements HandlerInterceptor {

    private static final String REVALIDATE = "no-cache";

    private final String tag;

    EditionTag(Edition edition, ObjectProvider<BuildProperties> build) {
        BuildProperties properties = build.getIfAvailable();
        String built = (properties != null) ? String.valueOf(properties.getTime()) : "unbuilt";
        this.tag = "W/\"" + edition.schema() + "-" + Integer.toHexString(built.hashCode()) + "\"";
    }

    /** Whether a reader has an answer of this edition and build already. */
    boolean isKnownTo(HttpServletRequest request) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && known.contains(this.tag);
    }

    void put(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, this.tag);
    }

    void sayNotModified(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        put(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.setHeader(HttpHeaders.ETAG, null);
            return true;
        }
        if (!(handler instanceof HandlerMethod) || request.getRequestURI().equals("/error")) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE);
        put(response);
        return true;
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView view) {
        if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            response.setHeader(HttpHeaders.ETAG, null);
        }
    }

}
