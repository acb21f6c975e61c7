package guide.charted.server;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpHeaders;

/**
 * Nobody waits for the body of a request, since nothing reads one: what has come already
 * is thrown away, and the connection is closed after the answer, so that the rest is not
 * taken for a request. Nobody is told what kind of body it is either: one that is no kind
 * at all would fail the request.
 */
final class UnreadBodies extends ValveBase {

    private static final int MOST = 8192;

    UnreadBodies() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.getCoyoteRequest().getMimeHeaders().removeHeader(HttpHeaders.CONTENT_TYPE);
        boolean refused = response.isError();
        boolean chunked = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (!refused && !chunked && request.getContentLengthLong() <= 0) {
            getNext().invoke(request, response);
            return;
        }
        response.setHeader(HttpHeaders.CONNECTION, "close");
        getNext().invoke(request, response);
        if (!refused && !chunked) {
            InputStream body = request.getInputStream();
            body.skipNBytes(Math.min(body.available(), MOST));
        }
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

}
