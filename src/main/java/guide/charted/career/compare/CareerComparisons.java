package guide.charted.career.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.career.Alternative;
import guide.charted.career.Alternatives;
import guide.charted.career.Prospects;
import guide.charted.web.InputError;

import org.springframework.stereotype.Component;

/** Reads which careers to set beside this one. */
@Component
class CareerComparisons {

    /** The two that the article names stand there until a reader chooses. */
    private static final int AT_FIRST = 2;

    private final Prospects here;

    private final List<Prospects> others;

    private final List<String> atFirst;

    CareerComparisons(Alternatives alternatives) {
        this.here = alternatives.thisCareer().getFirst();
        List<Prospects> neighbors = alternatives.all().stream().map(Alternative::prospects).toList();
        this.others = Stream.concat(neighbors.stream(), alternatives.thisCareer().stream().skip(1)).toList();
        this.atFirst = neighbors.stream().limit(AT_FIRST).map(CareerComparisons::soc).toList();
    }

    /** Empty entries count as absent, a code asked for twice as one. */
    CareerComparison of(List<String> codes) {
        List<String> asked = codes.stream()
            .map(String::strip)
            .filter((code) -> !code.isEmpty() && !code.equals(soc(this.here)))
            .distinct()
            .toList();
        List<Prospects> columns = new ArrayList<>(List.of(this.here));
        List<InputError> errors = new ArrayList<>();
        for (String code : asked.isEmpty() ? this.atFirst : asked) {
            Optional<Prospects> career = this.others.stream().filter((other) -> soc(other).equals(code)).findFirst();
            career.ifPresentOrElse(columns::add,
                    () -> errors.add(new InputError(CareerComparison.FIELD, code, "career.compare.error.unknown")));
        }
        if (columns.size() > CareerComparison.MOST + 1) {
            errors.add(new InputError(CareerComparison.FIELD, String.valueOf(columns.size() - 1),
                    "career.compare.error.many"));
        }
        return new CareerComparison(columns, choices(columns), errors);
    }

    private List<CareerComparison.Choice> choices(List<Prospects> columns) {
        return this.others.stream()
            .map((other) -> new CareerComparison.Choice(soc(other), other.occupation().shortTitle(),
                    columns.contains(other)))
            .toList();
    }

    private static String soc(Prospects career) {
        return career.occupation().soc();
    }

}
