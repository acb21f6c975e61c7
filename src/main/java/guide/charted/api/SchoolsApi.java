package guide.charted.api;

import java.util.Arrays;
import java.util.List;

import guide.charted.api.RefusedException.Fault;
import guide.charted.data.Edition;
import guide.charted.fact.Sources;
import guide.charted.school.SchoolCatalog;
import guide.charted.school.finder.Choices;
import guide.charted.school.finder.FilterReader;
import guide.charted.school.finder.Parameter;
import guide.charted.school.finder.SchoolFilter;
import guide.charted.school.finder.SchoolFinder;
import guide.charted.school.finder.SchoolList;
import guide.charted.web.InputError;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SchoolsApi {

    static final String ROOT = "/api/v1";

    static final String PATH = ROOT + SchoolFilter.PATH;

    private final FilterReader reader;

    private final SchoolFinder finder;

    private final Choices choices;

    private final SchoolCatalog catalog;

    private final Sources sources;

    private final Edition edition;

    SchoolsApi(FilterReader reader, SchoolFinder finder, Choices choices, SchoolCatalog catalog, Sources sources,
            Edition edition) {
        this.reader = reader;
        this.finder = finder;
        this.choices = choices;
        this.catalog = catalog;
        this.sources = sources;
        this.edition = edition;
    }

    @GetMapping(PATH)
    ResponseEntity<SchoolsAnswer> list(@RequestParam MultiValueMap<String, String> parameters) {
        SchoolFilter filter = this.reader.read(parameters);
        if (!filter.errors().isEmpty()) {
            throw new RefusedException(HttpStatus.BAD_REQUEST, filter.errors().stream().map(this::fault).toList());
        }
        SchoolList found = this.finder.find(filter);
        List<School> items = SchoolsAnswer.items(found);
        Register register = Register.of(this.edition, this.sources, items.stream().flatMap(School::cited));
        SchoolsAnswer answer = SchoolsAnswer.of(found, items, this.choices, register);
        return ResponseEntity.ok()
            .header(HttpHeaders.LINK, answer.links().header())
            .contentType(MediaType.APPLICATION_JSON)
            .body(answer);
    }

    @GetMapping(PATH + "/{unitid}")
    ResponseEntity<SchoolAnswer> school(@PathVariable String unitid) {
        School school = this.catalog.find(unitid)
            .map(School::of)
            .orElseThrow(() -> new RefusedException(HttpStatus.NOT_FOUND,
                    List.of(new Fault(new InputError("unitid", unitid, "api.error.unitid"), List.of()))));
        return json(new SchoolAnswer(school, Register.of(this.edition, this.sources, school.cited())));
    }

    private Fault fault(InputError error) {
        List<String> accepted = Arrays.stream(Parameter.values())
            .filter((parameter) -> parameter.code().equals(error.field()))
            .flatMap((parameter) -> this.choices.of(parameter).stream())
            .toList();
        return new Fault(error, accepted);
    }

    private static <T> ResponseEntity<T> json(T answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

}
