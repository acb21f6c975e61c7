package guide.charted.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guide.charted.api.RefusedException.Fault;
import guide.charted.data.Edition;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.salary.FieldAwards;
import guide.charted.salary.Outlook;
import guide.charted.web.InputError;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OutlookApi {

    static final String PATH = SchoolsApi.ROOT + "/outlook";

    private static final String CODE = "soc";

    private final Outlook outlook;

    private final Occupations occupations;

    private final FieldAwards awards;

    private final Sources sources;

    private final Edition edition;

    OutlookApi(Outlook outlook, Occupations occupations, FieldAwards awards, Sources sources, Edition edition) {
        this.outlook = outlook;
        this.occupations = occupations;
        this.awards = awards;
        this.sources = sources;
        this.edition = edition;
    }

    @GetMapping(PATH)
    ResponseEntity<OutlookAnswer> outlook(@RequestParam MultiValueMap<String, String> parameters) {
        List<OutlookAnswer.Career> careers = asked(parameters.getOrDefault(CODE, List.of())).stream()
            .map((occupation) -> OutlookAnswer.Career.of(occupation, this.outlook.rounds(occupation.soc())))
            .toList();
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .body(OutlookAnswer.of(this.outlook.currentRound(), careers, this.awards, this.edition, this.sources));
    }

    /** The occupations of which there is a projection. */
    List<Occupation> projected() {
        return this.occupations.all()
            .stream()
            .filter((occupation) -> !this.outlook.rounds(occupation.soc()).isEmpty())
            .toList();
    }

    private List<Occupation> asked(List<String> codes) {
        List<Occupation> projected = projected();
        List<Occupation> found = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (String code : codes.stream().map(String::strip).filter((entry) -> !entry.isEmpty()).distinct().toList()) {
            Optional<Occupation> occupation = projected.stream().filter((one) -> one.soc().equals(code)).findFirst();
            occupation.ifPresentOrElse(found::add,
                    () -> faults.add(new Fault(new InputError(CODE, code, "api.error.soc"),
                            projected.stream().map(Occupation::soc).toList())));
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(HttpStatus.BAD_REQUEST, faults);
        }
        return found.isEmpty() ? projected : found;
    }

}
