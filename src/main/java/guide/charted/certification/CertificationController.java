package guide.charted.certification;

import java.util.List;

import guide.charted.text.Prose;
import guide.charted.web.Door;
import guide.charted.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class CertificationController {

    private final Certifications certifications;

    private final Prose prose;

    CertificationController(Certifications certifications, Prose prose) {
        this.certifications = certifications;
        this.prose = prose;
    }

    @GetMapping(Certifications.PATH)
    String list(Model model) {
        model.addAttribute("certifications", this.certifications);
        model.addAttribute("words", this.prose.on(Certifications.PATH));
        return "certification/list";
    }

    @GetMapping(Certifications.PATH + "/{code}")
    String detail(@PathVariable String code, Model model) {
        CredentialDetail credential = this.certifications.find(code)
            .orElseThrow(() -> new NotFoundException(code, near(code)));
        model.addAttribute("credential", credential);
        model.addAttribute("words", this.prose.on(Certifications.PATH + "/" + code));
        model.addAttribute("section", this.prose.on(Certifications.PATH));
        return "certification/detail";
    }

    private List<Door> near(String code) {
        return this.certifications.near(code)
            .stream()
            .map((credential) -> new Door(credential.href(), credential.code() + ": " + credential.name()))
            .toList();
    }

}
