package guide.charted.school;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.education.DegreeType;
import guide.charted.fact.Sources;
import guide.charted.place.States;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All schools with their programs, read once when the guide starts. */
@Component
public class SchoolCatalog {

    private final List<SchoolDetail> byName;

    private final Map<String, SchoolDetail> byUnitid;

    @Autowired
    SchoolCatalog(InstitutionRepository institutions, ProgramCatalog programs, AccreditationRepository accreditations,
            SchoolPointRepository points, Sources sources, States states) {
        this(read(institutions, programs, accreditations, points, sources, states));
    }

    SchoolCatalog(List<SchoolDetail> schools) {
        this.byName = schools.stream()
            .sorted(Comparator.comparing(SchoolDetail::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(SchoolDetail::unitid))
            .toList();
        this.byUnitid = this.byName.stream()
            .collect(Collectors.toUnmodifiableMap(SchoolDetail::unitid, Function.identity()));
    }

    private static List<SchoolDetail> read(InstitutionRepository institutions, ProgramCatalog programs,
            AccreditationRepository accreditations, SchoolPointRepository points, Sources sources, States states) {
        Map<String, List<AccreditationRecord>> withoutProgram = accreditations.findAll()
            .stream()
            .filter((found) -> found.unitid() != null && found.programs().isEmpty())
            .collect(Collectors.groupingBy((found) -> String.valueOf(found.unitid()),
                    Collectors.mapping((found) -> found.toRecord(sources), Collectors.toUnmodifiableList())));
        Map<String, SchoolPoint> onMap = points.findAll()
            .stream()
            .collect(Collectors.toMap(SchoolPoint::unitid, Function.identity()));
        List<Institution> rows = institutions.findAll();
        Periods periods = Periods.of(rows.stream().flatMap(Institution::periods));
        return rows.stream()
            .map((school) -> school.toDetail(sources, states, periods, onMap.get(school.unitid()),
                    programs.of(school.unitid()), withoutProgram.getOrDefault(school.unitid(), List.of())))
            .toList();
    }

    /**
     * All schools.
     * @return the schools by name, then UNITID
     */
    public List<SchoolDetail> all() {
        return this.byName;
    }

    /**
     * One school.
     * @param unitid its federal number
     * @return the school, or empty if the guide does not have it
     */
    public Optional<SchoolDetail> find(String unitid) {
        return Optional.ofNullable(this.byUnitid.get(unitid));
    }

    /**
     * The years whose awards the guide tells.
     * @return the calendar years in which the academic years ended, ascending; empty if
     * there are no programs
     */
    public List<Integer> awardYears() {
        return this.byName.stream()
            .flatMap((school) -> school.programs().stream())
            .findFirst()
            .map((program) -> program.awards().stream().map(Awards::year).toList())
            .orElse(List.of());
    }

    /**
     * The nearest schools that teach at one of the same levels.
     * @param school a school
     * @param most how many at most
     * @return other schools with the distance, the nearest first
     */
    public List<Neighbor> near(SchoolDetail school, int most) {
        Set<DegreeType> levels = levels(school);
        return this.byName.stream()
            .filter((other) -> !other.unitid().equals(school.unitid())
                    && levels(other).stream().anyMatch(levels::contains))
            .map((other) -> new Neighbor(other, school.point().milesTo(other.point())))
            .sorted(Comparator.comparingDouble(Neighbor::miles))
            .limit(most)
            .toList();
    }

    private static Set<DegreeType> levels(SchoolDetail school) {
        return school.listedPrograms().stream().map(ProgramDetail::degree).collect(Collectors.toSet());
    }

    /**
     * A school near another.
     *
     * @param school the school
     * @param miles its distance as the crow flies
     */
    public record Neighbor(SchoolDetail school, double miles) {
    }

}
