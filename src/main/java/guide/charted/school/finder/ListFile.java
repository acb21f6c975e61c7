package guide.charted.school.finder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.fact.Missing;
import guide.charted.school.AccreditationRecord;
import guide.charted.school.Delivery;
import guide.charted.school.ProgramDetail;
import guide.charted.school.SchoolDetail;
import guide.charted.school.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A list of schools as lines of a file, one a matching program, in the order of the list.
 *
 * @param found what was found
 * @param years the years whose awards are told
 */
record ListFile(SchoolList found, List<Integer> years) {

    private static final List<String> BEFORE_AWARDS = List.of("unitid", "school", "city", "state", "zip", "control",
            "program", "program_name", "degree", "award_level", "field", "cip", "cip_title", "delivery",
            "cahiim_status", "cahiim_discipline", "cahiim_confidence", "cahiim_as_of", "cahiim_source",
            "tuition_in_district", "tuition_in_state", "tuition_out_of_state", "tuition_year", "whole_cost",
            "whole_cost_year", "months", "credits");

    private static final List<String> AFTER_AWARDS = List.of("awards_total", "program_page", "website", "source",
            "delivery_source");

    /** The names of the columns; the distance only with a place. */
    List<String> header() {
        Stream<String> awards = this.years.stream().map((year) -> "awards_" + year);
        Stream<String> miles = hasPlace() ? Stream.of("miles") : Stream.of();
        return Stream.of(BEFORE_AWARDS.stream(), awards, AFTER_AWARDS.stream(), miles)
            .flatMap((names) -> names)
            .toList();
    }

    List<List<Object>> rows() {
        return this.found.all()
            .stream()
            .flatMap((card) -> card.programs().stream().map((program) -> row(card, program)))
            .toList();
    }

    private boolean hasPlace() {
        return this.found.filter().place().isPresent();
    }

    private List<Object> row(SchoolCard card, ProgramDetail program) {
        SchoolDetail school = card.school();
        List<Object> cells = new ArrayList<>(
                List.of(school.unitid(), school.name(), school.city(), school.state(), school.zip(), school.control(),
                        program.id(), program.name(), program.degree().code(), or(program.awardLevel()),
                        program.field(), or(program.cip()), or(program.cipTitle()), delivery(program)));
        cells.addAll(accreditation(program));
        cells.addAll(List.of(program.tuition().inDistrict(), program.tuition().inState(),
                program.tuition().outOfState(), year(program.tuition().inState().origin().period()),
                program.wholeCost(), year(program.wholeCost().origin().period()), program.months(), program.credits()));
        program.awards().forEach((year) -> cells.add(year.count()));
        cells.addAll(List.of(program.awardsTotal(), or(program.page()), school.website(), program.source().id(),
                (program.deliverySource() != null) ? program.deliverySource().id() : Missing.NOT_FOUND.code()));
        if (hasPlace()) {
            cells.add(card.miles().map(ListFile::tenths).orElseThrow());
        }
        return cells;
    }

    private static List<String> accreditation(ProgramDetail program) {
        Optional<AccreditationRecord> evidence = program.evidence();
        String status = switch (program.standing()) {
            case CONFIRMED, REPORTED -> "accredited";
            case CANDIDACY -> "candidacy";
            case NOT_APPLICABLE -> Missing.NOT_APPLICABLE.code();
            case UNKNOWN -> "unknown";
        };
        String none = (program.standing() == Standing.NOT_APPLICABLE) ? Missing.NOT_APPLICABLE.code()
                : Missing.NOT_FOUND.code();
        String discipline = (program.standing() == Standing.NOT_APPLICABLE) ? none : "unknown";
        return List.of(status, evidence.map(AccreditationRecord::discipline).orElse(discipline),
                evidence.map(AccreditationRecord::confidence).orElse(none),
                evidence.map(AccreditationRecord::asOf).orElse(none),
                evidence.map((found) -> found.source().id()).orElse(none));
    }

    private static String delivery(ProgramDetail program) {
        return program.delivery().isEmpty() ? Missing.NOT_REPORTED.code()
                : program.delivery().stream().map(Delivery::code).collect(Collectors.joining(" "));
    }

    private static String or(@Nullable String value) {
        return (value != null) ? value : Missing.NOT_FOUND.code();
    }

    private static String year(String period) {
        return period.replace('–', '-');
    }

    private static BigDecimal tenths(double miles) {
        return BigDecimal.valueOf(miles).setScale(1, RoundingMode.HALF_UP);
    }

}
