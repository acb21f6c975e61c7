package guide.charted.api;

import java.util.List;
import java.util.OptionalInt;

import guide.charted.api.EligibilityAnswer.Asked;
import guide.charted.api.RefusedException.Fault;
import guide.charted.certification.Eligibility;
import guide.charted.certification.Schooling;
import guide.charted.certification.Situation;
import guide.charted.certification.SituationInput;
import guide.charted.certification.SituationReader;
import guide.charted.data.Edition;
import guide.charted.fact.Missing;
import guide.charted.fact.Sources;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EligibilityApi {

    static final String PATH = SchoolsApi.ROOT + "/eligibility";

    private final SituationReader reader;

    private final Eligibility eligibility;

    private final Sources sources;

    private final Edition edition;

    EligibilityApi(SituationReader reader, Eligibility eligibility, Sources sources, Edition edition) {
        this.reader = reader;
        this.eligibility = eligibility;
        this.sources = sources;
        this.edition = edition;
    }

    @GetMapping(PATH)
    ResponseEntity<EligibilityAnswer> check(@RequestParam MultiValueMap<String, String> parameters) {
        SituationInput input = this.reader.read(parameters);
        if (!input.errors().isEmpty()) {
            throw new RefusedException(HttpStatus.BAD_REQUEST,
                    input.errors()
                        .stream()
                        .map((error) -> new Fault(error, this.reader.accepted(error.field())))
                        .toList());
        }
        Situation situation = input.situation();
        List<ExamEntry> credentials = this.eligibility.of(situation).all().stream().map(ExamEntry::of).toList();
        return ResponseEntity.ok()
            .cacheControl(CacheControl.noCache().cachePrivate())
            .contentType(MediaType.APPLICATION_JSON)
            .body(new EligibilityAnswer(asked(situation), credentials, EligibilityAnswer.links(situation),
                    Register.of(this.edition, this.sources, EligibilityAnswer.cited(credentials))));
    }

    private static Asked asked(Situation situation) {
        OptionalInt months = situation.codingMonths();
        Typed<Integer> worked = months.isPresent() ? new Typed.Known<>(months.getAsInt())
                : new Typed.Blank<>(Missing.NOT_ASKED.code());
        return new Asked(situation.schooling().stream().sorted().map(Schooling::code).toList(),
                situation.holds().stream().sorted().toList(), worked);
    }

}
