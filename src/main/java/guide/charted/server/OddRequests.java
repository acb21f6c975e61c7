package guide.charted.server;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * What Tomcat would answer by itself, past all that the guide says with every answer: a
 * question about the whole server, and HTTP of 1991, whose answers have no headers. What
 * the guide does not understand is the fault of who asked; it is no failure (5xx) that
 * somebody has to look into.
 *
 * @param tomcat who serves everything else
 */
record OddRequests(Adapter tomcat) implements Adapter {

    private static final String WHOLE_SERVER = "*";

    /** What a request for a tunnel is taken for: Tomcat alone would say 501. */
    private static final String UNKNOWN_METHOD = "TUNNEL";

    private static final Map<Integer, Integer> NO_FAILURES = Map.of(HttpServletResponse.SC_NOT_IMPLEMENTED,
            HttpServletResponse.SC_BAD_REQUEST, HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED,
            HttpServletResponse.SC_BAD_REQUEST);

    @Override
    public void service(Request request, Response response) throws Exception {
        if (request.protocol().isNull() || request.protocol().toString().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setError();
        }
        else if (WHOLE_SERVER.equals(request.requestURI().toString()) && "OPTIONS".equals(request.getMethod())) {
            askHome(request);
        }
        else if ("CONNECT".equals(request.getMethod())) {
            request.setMethod(UNKNOWN_METHOD);
            askHome(request);
        }
        response.setStatus(NO_FAILURES.getOrDefault(response.getStatus(), response.getStatus()));
        this.tomcat.service(request, response);
    }

    private static void askHome(Request request) {
        request.requestURI().setString("/");
        request.decodedURI().setString("/");
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return this.tomcat.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        return this.tomcat.asyncDispatch(request, response, event);
    }

    @Override
    public void log(Request request, Response response, long time) {
        this.tomcat.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        this.tomcat.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return this.tomcat.getDomain();
    }

}
