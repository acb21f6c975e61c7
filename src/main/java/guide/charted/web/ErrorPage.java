package guide.charted.web;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page that a reader sees when there is no other: says what happened and what to do,
 * and keeps the way open.
 */
@Controller
class ErrorPage implements ErrorController {

    private static final int LONGEST = 200;

    static final String NEAR = ErrorPage.class.getName() + ".near";

    private final ObjectProvider<NearPages> nearPages;

    ErrorPage(ObjectProvider<NearPages> nearPages) {
        this.nearPages = nearPages;
    }

    @RequestMapping("/error")
    String show(HttpServletRequest request, Model model) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        boolean missing = Integer.valueOf(HttpServletResponse.SC_NOT_FOUND).equals(code);
        model.addAttribute("near", missing ? near(request) : List.of());
        return switch (code) {
            case Integer status when status == 404 -> "error/404";
            case Integer status when status == 503 -> "error/503";
            case Integer status when status < 500 -> "error/400";
            case null, default -> "error/500";
        };
    }

    private List<?> near(HttpServletRequest request) {
        if (request.getAttribute(NEAR) instanceof List<?> known && !known.isEmpty()) {
            return known;
        }
        String words = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
            .replaceAll("%[0-9A-Fa-f]{2}|[^A-Za-z0-9]+", " ")
            .strip();
        NearPages guesses = this.nearPages.getIfAvailable();
        return (guesses == null || words.isEmpty() || words.length() > LONGEST) ? List.of() : guesses.near(words);
    }

}
