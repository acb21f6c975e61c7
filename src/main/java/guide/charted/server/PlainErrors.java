package guide.charted.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/**
 * What a request is told that is refused before the guide sees it: a few words that name
 * neither the server nor what it read.
 */
final class PlainErrors extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>%s</title></head>
            <body><main><h1>%s</h1><p>%s</p></main></body>
            </html>
            """;

    private static final String PROBLEM = """
            {"type":"about:blank","title":"%s","status":%d}
            """;

    private final MessageSource messages;

    PlainErrors(MessageSource messages) {
        this.messages = messages;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        AtomicBoolean canAnswer = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, canAnswer);
        if (status < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0
                || !response.setErrorReported() || !canAnswer.get()) {
            return;
        }
        String key = (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) ? "error.400." : "error.500.";
        boolean json = String.valueOf(request.getRequestURI()).startsWith("/api/");
        try {
            response.setContentType(json ? "application/problem+json" : "text/html");
            response.setCharacterEncoding("UTF-8");
            PrintWriter out = response.getReporter();
            if (out != null) {
                out.write(json ? PROBLEM.formatted(message(key + "heading"), status)
                        : PAGE.formatted(message(key + "title"), message(key + "heading"), message(key + "lead")));
                response.finishResponse();
            }
        }
        catch (IOException ex) {
            getContainer().getLogger().debug("Whoever asked is gone", ex);
        }
    }

    private String message(String key) {
        return HtmlUtils.htmlEscape(this.messages.getMessage(key, null, Locale.ENGLISH));
    }

}
