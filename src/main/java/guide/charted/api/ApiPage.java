package guide.charted.api;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonProcessingException;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The description of the API for readers, made from the one for programs. */
@Controller
class ApiPage implements Pages {

    private static final String PATH = "/api-docs/ui";

    private final ObjectProvider<OpenApiWebMvcResource> description;

    private final ProsePages prose;

    ApiPage(ObjectProvider<OpenApiWebMvcResource> description, ProsePages prose) {
        this.description = description;
        this.prose = prose;
    }

    @GetMapping(PATH)
    String page(HttpServletRequest request, Model model) throws JsonProcessingException {
        byte[] json = this.description.getObject().openapiJson(request, "/api-docs", Locale.US);
        JsonNode api = JsonMapper.shared().readTree(json);
        model.addAttribute("endpoints", Endpoint.of(api));
        model.addAttribute("parts", Endpoint.parts(api));
        return "api/docs";
    }

    @Override
    public List<PageEntry> pages() {
        return List.of(this.prose.page(PATH, PageKind.GUIDE, this.prose.message("api.docs.heading"), List.of(),
                List.of(this.prose.message("api.docs.lead"))));
    }

}
