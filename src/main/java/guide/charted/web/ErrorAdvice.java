package guide.charted.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what went wrong into the status that says it; {@link ErrorPage} shows it. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

    @ExceptionHandler
    void notFound(NotFoundException ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ErrorPage.NEAR, ex.near());
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** A query that cannot be decoded; what it says is not logged. */
    @ExceptionHandler
    void unreadable(InvalidParameterException ex, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler({ DataAccessException.class, TransactionException.class })
    void databaseIsAway(RuntimeException ex, HttpServletResponse response) throws IOException {
        log.warn("The database is away: {}", ex.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

}
