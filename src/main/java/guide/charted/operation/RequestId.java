package guide.charted.operation;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.MDC;

import org.springframework.stereotype.Component;

/**
 * Gives every request a number that its log lines carry, to the last one: a listener,
 * because the server logs failures after the last filter is left. A number that a proxy
 * gave is kept if it looks like one.
 */
@Component
class RequestId implements ServletRequestListener {

    static final String HEADER = "X-Request-Id";

    /** The name in log lines, and of the attribute of the request. */
    static final String NAME = "requestId";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request) {
            String given = request.getHeader(HEADER);
            boolean keep = given != null && WELL_FORMED.matcher(given).matches();
            String id = (keep && given != null) ? given : fresh();
            request.setAttribute(NAME, id);
            MDC.put(NAME, id);
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        MDC.remove(NAME);
    }

    private static String fresh() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

}
