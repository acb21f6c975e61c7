package guide.charted.web;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
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

    static final String NEAR = ErrorPage.class.getName() + ".near";

    @RequestMapping("/error")
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("near", Objects.requireNonNullElse(request.getAttribute(NEAR), List.of()));
        return switch (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)) {
            case Integer status when status == 404 -> "error/404";
            case Integer status when status == 503 -> "error/503";
            case Integer status when status < 500 -> "error/400";
            case null, default -> "error/500";
        };
    }

}
