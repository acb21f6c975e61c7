package guide.charted.linked;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.web.LinkedData;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands each page the things that it is about. */
@ControllerAdvice
class LinkedDataAdvice {

    private final List<Described> kinds;

    private final LinkedData linkedData;

    LinkedDataAdvice(List<Described> kinds, LinkedData linkedData) {
        this.kinds = kinds;
        this.linkedData = linkedData;
    }

    @ModelAttribute("things")
    String things(HttpServletRequest request, @RequestParam MultiValueMap<String, String> asked) {
        List<LinkedData.Thing> things = this.kinds.stream()
            .flatMap((kind) -> request.getRequestURI().endsWith("/error") ? Stream.empty()
                    : kind.on(request.getRequestURI(), asked).stream())
            .toList();
        return things.isEmpty() ? "" : this.linkedData.write(things);
    }

}
