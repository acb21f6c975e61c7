package guide.charted.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import guide.charted.data.Edition;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Hands the layout to every page, also to those that report an error. */
@ControllerAdvice
class LayoutAdvice {

    /** Pages that are nothing without their query. */
    private static final String COMPARISON = "/compare";

    /** Pages whose answers are about one person. */
    private static final Set<String> PERSONAL = Set.of("/certifications/check", "/planner", "/planner/plan");

    private final Edition edition;

    private final PublicAddress address;

    private final PageList pages;

    private final MessageSource messages;

    LayoutAdvice(Edition edition, PublicAddress address, PageList pages, MessageSource messages) {
        this.edition = edition;
        this.address = address;
        this.pages = pages;
        this.messages = messages;
    }

    @ModelAttribute("layout")
    Layout layout(HttpServletRequest request) {
        String path = (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) ? failed
                : request.getRequestURI();
        String query = request.getQueryString();
        boolean asked = query != null && !query.isEmpty();
        String href = asked ? path + "?" + query : path;
        boolean compares = path.endsWith(COMPARISON);
        PageHead head = new PageHead(compares ? href : path, !(asked && (compares || PERSONAL.contains(path))),
                description(path));
        return new Layout(path, this.address, href, head, Section.of(path), this.edition);
    }

    @ModelAttribute("firstUse")
    FirstUse firstUse() {
        return new FirstUse();
    }

    private String description(String path) {
        String said = PageHead.joined(this.pages.find(path).map(PageEntry::texts).orElse(List.of()));
        return !said.isEmpty() ? said : this.messages.getMessage("layout.description", null, Locale.ENGLISH);
    }

}
