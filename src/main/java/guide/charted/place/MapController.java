package guide.charted.place;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The drawing of the states as a picture of its own, so that pages with a map stay light
 * and browsers keep it.
 */
@Controller
class MapController {

    private final String svg;

    MapController(Outlines outlines) {
        StringBuilder drawing = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 975 610\">"
                + "<g fill=\"#8f8776\" fill-opacity=\".13\" stroke=\"#8f8776\" stroke-width=\".8\">");
        outlines.all().forEach((outline) -> drawing.append("<path d=\"").append(outline.path()).append("\"/>"));
        this.svg = drawing.append("</g></svg>").toString();
    }

    @GetMapping(path = "/assets/map/states.svg", produces = "image/svg+xml")
    @ResponseBody
    String states() {
        return this.svg;
    }

}
