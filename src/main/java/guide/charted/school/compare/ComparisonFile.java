package guide.charted.school.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.fact.Figure;
import guide.charted.fact.Missing;
import guide.charted.school.ProgramDetail;
import guide.charted.school.SchoolDetail;
import guide.charted.school.Standing;

/**
 * A comparison as lines of a file, one a school; several values in a cell are set apart
 * by semicolons.
 *
 * @param comparison two to four schools
 */
record ComparisonFile(Comparison comparison) {

    private static final List<String> WORDS = List.of("unitid", "school", "city", "state", "control", "level",
            "programs", "cahiim", "exams", "delivery", "whole_cost", "website");

    List<String> header() {
        Stream<String> figures = lines().flatMap((line) -> {
            String name = line.code().replace('-', '_');
            return Stream.of(name, name + "_period", name + "_source");
        });
        return Stream.concat(WORDS.stream(), figures).toList();
    }

    List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (int at = 0; at < this.comparison.columns().size(); at++) {
            List<Object> row = words(this.comparison.columns().get(at));
            for (FigureLine line : lines().toList()) {
                Figure figure = line.figures().get(at);
                row.addAll(List.of(figure, figure.origin().period().replace('–', '-'), figure.origin().source().id()));
            }
            rows.add(row);
        }
        return rows;
    }

    private Stream<FigureLine> lines() {
        return Stream.concat(this.comparison.prices().stream(), this.comparison.people().stream());
    }

    private static List<Object> words(Column column) {
        SchoolDetail school = column.school();
        List<ProgramDetail> programs = column.programs();
        return new ArrayList<>(List.of(school.unitid(), school.name(), school.city(), school.state(), school.control(),
                school.level(), joined(programs.stream().map(ProgramDetail::id)),
                joined(programs.stream().map(ComparisonFile::standing)),
                joined(column.exams().stream().map((exam) -> exam.credential().name() + " " + exam.state())),
                joined(programs.stream().map(ComparisonFile::delivery)), wholeCost(column), school.website()));
    }

    private static String standing(ProgramDetail program) {
        return program.id() + " " + program.standing().code()
                + program.evidence()
                    .filter((found) -> found.standing() != Standing.UNKNOWN)
                    .map((found) -> " " + found.discipline() + " (" + found.asOf() + ")")
                    .orElse("");
    }

    private static String delivery(ProgramDetail program) {
        return program.id() + " " + (program.delivery().isEmpty() ? Missing.NOT_REPORTED.code()
                : program.delivery().stream().map((way) -> way.code()).collect(Collectors.joining(" ")));
    }

    private static Object wholeCost(Column column) {
        return column.pricedWhole().isEmpty() ? column.wholeCostBlank()
                : joined(column.pricedWhole()
                    .stream()
                    .map((program) -> program.id() + " " + program.wholeCost().number().orElseThrow().toPlainString()));
    }

    private static String joined(Stream<String> values) {
        String joined = values.collect(Collectors.joining("; "));
        return joined.isEmpty() ? Missing.NOT_APPLICABLE.code() : joined;
    }

}
