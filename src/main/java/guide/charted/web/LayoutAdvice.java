package guide.charted.web;

import guide.charted.data.Edition;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Hands the layout to every page, also to those that report an error. */
@ControllerAdvice
class LayoutAdvice {

    /** Pages that are nothing without their query. */
    private static final String COMPARISON = "/compare";

    private final Edition edition;

    private final String baseUrl;

    LayoutAdvice(Edition edition, @Value("${charted.base-url}") String baseUrl) {
        this.edition = edition;
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    @ModelAttribute("layout")
    Layout layout(HttpServletRequest request) {
        String path = (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) ? failed
                : request.getRequestURI();
        String query = request.getQueryString();
        String address = this.baseUrl + path + ((query != null) ? "?" + query : "");
        String canonical = path.endsWith(COMPARISON) ? address : this.baseUrl + path;
        return new Layout(path, canonical, address, Section.of(path), this.edition);
    }

    @ModelAttribute("firstUse")
    FirstUse firstUse() {
        return new FirstUse();
    }

}
