package guide.charted.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guide.charted.data.Edition;
import guide.charted.fact.Citation;
import guide.charted.fact.Sources;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole register of sources. */
@RestController
class SourcesApi {

    static final String PATH = SchoolsApi.ROOT + "/sources";

    private final Sources sources;

    private final Edition edition;

    SourcesApi(Sources sources, Edition edition) {
        this.sources = sources;
        this.edition = edition;
    }

    @GetMapping(PATH)
    ResponseEntity<SourcesAnswer> list() {
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .body(new SourcesAnswer(this.sources.all().size(),
                    Register.of(this.edition, this.sources, this.sources.all().stream().map(Citation::id))));
    }

    /**
     * Every source of the edition.
     *
     * @param count how many sources there are
     * @param register all of them
     */
    record SourcesAnswer(int count, @JsonUnwrapped Register register) {
    }

}
