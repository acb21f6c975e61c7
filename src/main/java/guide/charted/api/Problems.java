package guide.charted.api;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Says in JSON what failed, where a reader would get the error page. */
@ControllerAdvice
class Problems {

    private static final String FAULTS = Problems.class.getName() + ".faults";

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    void refused(RefusedException ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(FAULTS, ex);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        response.sendError(ex.status().value());
    }

    /** Whether something under {@code /api} failed. */
    static boolean isExpected(ServerRequest request) {
        return (failedPath(request) + "/").startsWith("/api/");
    }

    ServerResponse answer(ServerRequest request) {
        HttpStatus status = request.attribute(RequestDispatcher.ERROR_STATUS_CODE)
            .map((code) -> HttpStatus.resolve((Integer) code))
            .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        List<RefusedException.Fault> faults = request.attribute(FAULTS)
            .map((ex) -> ((RefusedException) ex).faults())
            .orElse(List.of());
        return ServerResponse.status(status)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(problem(status, faults, failedPath(request)));
    }

    Problem problem(HttpStatus status, List<RefusedException.Fault> faults, String path) {
        List<Problem.Refused> refused = faults.stream().map(this::inWords).toList();
        String detail = refused.isEmpty() ? message("api.problem." + known(status))
                : refused.stream().map(Problem.Refused::message).collect(Collectors.joining(" "));
        return new Problem("about:blank", status.getReasonPhrase(), status.value(), detail, path, refused);
    }

    private static int known(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED, SERVICE_UNAVAILABLE -> status.value();
            default -> status.is4xxClientError() ? 400 : 500;
        };
    }

    private static String failedPath(ServerRequest request) {
        return request.attribute(RequestDispatcher.ERROR_REQUEST_URI).map(Object::toString).orElse("");
    }

    private Problem.Refused inWords(RefusedException.Fault fault) {
        return new Problem.Refused(fault.error().field(), fault.error().value(),
                message(fault.error().message(), fault.error().value()), fault.accepted());
    }

    private String message(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

}
