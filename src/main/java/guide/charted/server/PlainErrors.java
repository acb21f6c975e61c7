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
        boolean json = String.valueOf(request.getRequestURI()).startsWith("/api/");
        try {
            response.setContentType(json ? "application/problem+json" : "text/html");
            response.setCharacterEncoding("UTF-8");
            PrintWriter out = response.getReporter();
            if (out != null) {
                out.write(json ? problem(status) : page(status));
                response.finishResponse();
            }
        }
        catch (IOException ex) {
            getContainer().getLogger().debug("Whoever asked is gone", ex);
        }
    }

    private String page(int status) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p></main></body>
                </html>
                """.formatted(message(status, "title"), message(status, "heading"), message(status, "lead"));
    }

    private String problem(int status) {
        return """
                {"type":"about:blank","title":"%s","status":%d}
                """.formatted(message(status, "heading"), status);
    }

    private String message(int status, String part) {
        boolean ours = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        return HtmlUtils
            .htmlEscape(this.messages.getMessage((ours ? "error.500." : "error.400.") + part, null, Locale.ENGLISH));
    }

}
