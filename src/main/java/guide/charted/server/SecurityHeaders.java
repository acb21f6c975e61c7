package guide.charted.server;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/**
 * Tells browsers to run and load nothing but the guide's own files. It stands before the
 * application, so that answers have it that never come so far.
 */
final class SecurityHeaders extends ValveBase {

    static final String FOR_GOOD = "Strict-Transport-Security";

    static final Map<String, String> HEADERS = Map.of("Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff", "Referrer-Policy", "strict-origin-when-cross-origin",
            "X-Frame-Options", "DENY", "Permissions-Policy",
            "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                    + "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), "
                    + "screen-wake-lock=(), serial=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin");

    /** Whoever came over TLS once comes so for a year. */
    private static final String A_YEAR = "max-age=31536000";

    SecurityHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        HEADERS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader(FOR_GOOD, A_YEAR);
        }
        if (response.getStatus() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, ReadOnly.ALLOWED);
        }
        getNext().invoke(request, response);
    }

}
