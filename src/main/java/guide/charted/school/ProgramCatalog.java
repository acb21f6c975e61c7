package guide.charted.school;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** All programs, each with its awards and what was found about its accreditation. */
@Component
class ProgramCatalog {

    private static final Comparator<ProgramDetail> ORDER = Comparator.comparing(ProgramDetail::degree)
        .thenComparing(ProgramDetail::name)
        .thenComparing(ProgramDetail::id);

    private final Map<String, List<ProgramDetail>> byUnitid;

    ProgramCatalog(ProgramRepository programs, StudyFieldRepository fields, StudyFieldWordRepository fieldWords,
            AwardCountRepository awardCounts, AccreditationRepository accreditations, Sources sources) {
        Map<String, StudyField> fieldByCip = fields.findAll()
            .stream()
            .collect(Collectors.toMap(StudyField::cip, Function.identity()));
        Map<String, String> words = fieldWords.findAll()
            .stream()
            .collect(Collectors.toMap(StudyFieldWord::cip, StudyFieldWord::words));
        List<AwardCount> counts = awardCounts.findAll();
        AwardYears years = AwardYears.of(counts);
        Map<String, List<Awards>> awards = counts.stream()
            .collect(Collectors.groupingBy(AwardCount::program,
                    Collectors.mapping((count) -> count.toAwards(sources), Collectors.toList())));
        Map<String, List<AccreditationRecord>> found = new HashMap<>();
        for (Accreditation accreditation : accreditations.findAll()) {
            for (String program : accreditation.programs()) {
                found.merge(program, List.of(accreditation.toRecord(sources)), ProgramCatalog::joined);
            }
        }
        List<Program> rows = programs.findAll();
        Periods periods = Periods.of(rows.stream().flatMap(Program::periods));
        Map<String, List<ProgramDetail>> unsorted = rows.stream()
            .collect(Collectors.groupingBy(Program::unitid, Collectors.mapping((program) -> {
                Optional<String> cip = Optional.ofNullable(program.cip());
                return program.toDetail(sources, periods, years, cip.map(fieldByCip::get).orElse(null),
                        cip.map(words::get).orElse(""), awards.getOrDefault(program.id(), List.of()),
                        found.getOrDefault(program.id(), List.of()));
            }, Collectors.toList())));
        unsorted.values().forEach((list) -> list.sort(ORDER));
        this.byUnitid = unsorted;
    }

    List<ProgramDetail> of(String unitid) {
        return List.copyOf(this.byUnitid.getOrDefault(unitid, List.of()));
    }

    private static List<AccreditationRecord> joined(List<AccreditationRecord> some, List<AccreditationRecord> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

}
