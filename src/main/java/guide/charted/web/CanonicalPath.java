package guide.charted.web;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One address a page: lower case, no slash at the end. Other spellings lead there for
 * good.
 */
@Component
@Order(0)
class CanonicalPath extends OncePerRequestFilter {

    /**
     * What needs no encoding: then dots, parameters and percent signs only hide the path.
     */
    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9/._~-]*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String decoded = request.getServletPath();
        String canonical = canonical(PLAIN.matcher(decoded).matches() ? decoded : path);
        if (canonical.equals(path)) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, (query != null) ? canonical + "?" + query : canonical);
    }

    private static String canonical(String path) {
        String lower = (path.contains("%") || path.contains(";")) ? path : path.toLowerCase(Locale.ROOT);
        String single = lower.replaceAll("/{2,}", "/");
        return (single.length() > 1) ? single.replaceFirst("/$", "") : single;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

}
