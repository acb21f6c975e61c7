package guide.charted.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import guide.charted.api.RefusedException.Fault;
import guide.charted.data.Edition;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.place.Area;
import guide.charted.salary.place.PayByPlace;
import guide.charted.salary.place.PlacePay;
import guide.charted.web.InputError;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SalaryApi {

    static final String PATH = SchoolsApi.ROOT + PlacePay.NATION;

    private final PayByPlace places;

    private final List<String> occupations;

    private final Sources sources;

    private final Edition edition;

    SalaryApi(PayByPlace places, Occupations occupations, Sources sources, Edition edition) {
        this.places = places;
        this.occupations = occupations.core().stream().map(Occupation::soc).toList();
        this.sources = sources;
        this.edition = edition;
    }

    @GetMapping(PATH)
    ResponseEntity<SalaryAnswer> salary(@RequestParam MultiValueMap<String, String> parameters) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Optional<String>> entered = Map.of("state", first(parameters, "state"), "metro",
                first(parameters, "metro"));
        Optional<PlacePay> state = place("state", entered, faults);
        Optional<PlacePay> metro = place("metro", entered, faults);
        if (state.isPresent() && metro.isPresent()) {
            faults.add(fault("metro", metro.get().area().code(), "api.error.metro.state", List.of()));
        }
        List<String> asked = values(parameters, "soc");
        asked.stream()
            .filter((soc) -> !this.occupations.contains(soc))
            .forEach((soc) -> faults.add(fault("soc", soc, "map.error.soc", this.occupations)));
        if (!faults.isEmpty()) {
            throw new RefusedException(HttpStatus.BAD_REQUEST, faults);
        }
        PlacePay place = state.or(() -> metro).orElseGet(this.places::nation);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer(place, asked));
    }

    private SalaryAnswer answer(PlacePay place, List<String> asked) {
        List<LocalEarnings> pay = place.occupations()
            .stream()
            .filter((local) -> asked.isEmpty() || asked.contains(local.soc()))
            .map(LocalEarnings::of)
            .toList();
        return new SalaryAnswer(SalaryAnswer.PlaceEntry.of(place.area()), pay, Placed.of(place.priceLevel()),
                place.href(), Register.of(this.edition, this.sources, SalaryAnswer.cited(place)));
    }

    private Optional<PlacePay> place(String name, Map<String, Optional<String>> entered, List<Fault> faults) {
        boolean isState = name.equals("state");
        return entered.getOrDefault(name, Optional.empty()).flatMap((code) -> {
            Optional<PlacePay> found = this.places.find(code)
                .filter((place) -> (place.area().kind() == Area.Kind.STATE) == isState)
                .filter((place) -> place.area().kind() != Area.Kind.NATION);
            if (found.isEmpty()) {
                faults.add(fault(name, code, "api.error." + name, isState ? states() : List.of()));
            }
            return found;
        });
    }

    private List<String> states() {
        return this.places.all(Area.Kind.STATE).stream().map((state) -> state.area().code()).sorted().toList();
    }

    private static Fault fault(String name, String value, String message, List<String> accepted) {
        return new Fault(new InputError(name, value, message), accepted);
    }

    private static Optional<String> first(MultiValueMap<String, String> parameters, String name) {
        return values(parameters, name).stream().findFirst();
    }

    private static List<String> values(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of())
            .stream()
            .map(String::strip)
            .filter((value) -> !value.isEmpty())
            .toList();
    }

}
