package guide.charted.school;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import guide.charted.education.Degree;
import guide.charted.education.Degrees;
import guide.charted.fact.Figure;
import guide.charted.fact.Unit;
import guide.charted.salary.FieldAwards;

import org.springframework.stereotype.Component;

/**
 * The awards of all programs in core fields, those without an award in five years too.
 */
@Component
class CoreAwards implements FieldAwards {

    private final List<Year> years;

    private final List<Part> newest;

    CoreAwards(SchoolCatalog catalog, Degrees degrees) {
        List<ProgramDetail> programs = catalog.all()
            .stream()
            .flatMap((school) -> school.programs().stream())
            .filter((program) -> program.core() && program.cip() != null)
            .toList();
        Map<Integer, List<Figure>> byYear = programs.stream()
            .flatMap((program) -> program.awards().stream())
            .collect(Collectors.groupingBy(Awards::year, TreeMap::new,
                    Collectors.mapping(Awards::count, Collectors.toList())));
        this.years = byYear.entrySet()
            .stream()
            .map((year) -> new Year(year.getKey(), sum(year.getValue()), blanks(year.getValue())))
            .toList();
        this.newest = degrees.all().stream().map((degree) -> part(degree, programs)).toList();
    }

    private static Part part(Degree degree, List<ProgramDetail> programs) {
        return new Part(degree.name(),
                sum(programs.stream()
                    .filter((program) -> program.degree() == degree.type())
                    .map((program) -> program.awards().getLast().count())
                    .toList()));
    }

    private static Figure sum(List<Figure> counts) {
        BigDecimal sum = counts.stream()
            .flatMap((count) -> count.number().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure.Known(sum, Unit.COUNT, counts.getFirst().origin());
    }

    private static int blanks(List<Figure> counts) {
        return (int) counts.stream().filter((count) -> count.number().isEmpty()).count();
    }

    @Override
    public List<Year> years() {
        return this.years;
    }

    @Override
    public List<Part> newest() {
        return this.newest;
    }

}
