package guide.charted.web;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * How many answers are made at the same time. A page is work for a processor only, and
 * one that is half made fills the memory: the more are begun, the later each is done.
 * Sending them is no part of it, so a slow reader keeps nobody waiting.
 */
class Turns {

    static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** Makes an answer when it is its turn; first come, first served. */
    void make(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
            throws ServletException, IOException {
        if (hasItsOwnQueue(request)) {
            chain.doFilter(request, answer);
            return;
        }
        this.free.acquireUninterruptibly();
        try {
            chain.doFilter(request, answer);
        }
        finally {
            this.free.release();
        }
    }

    /** Papers wait for the press, and pages never wait for papers. */
    private static boolean hasItsOwnQueue(HttpServletRequest request) {
        return request.getRequestURI().endsWith(".pdf");
    }

}
