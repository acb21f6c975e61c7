package guide.charted.school;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** All programs, each with its awards and what was found about its accreditation. */
@Component
class ProgramCatalog {

    private final Map<String, List<ProgramDetail>> byUnitid;

    ProgramCatalog(ProgramRepository programs, StudyFieldRepository fields, StudyFieldWordRepository fieldWords,
            AwardCountRepository awardCounts, AccreditationRepository accreditations, Sources sources) {
        Map<String, StudyField> fieldByCip = fields.findAll()
            .stream()
            .collect(Collectors.toMap(StudyField::cip, Function.identity()));
        Map<String, String> words = fieldWords.findAll()
            .stream()
            .collect(Collectors.toMap(StudyFieldWord::cip, StudyFieldWord::words));
        Map<String, List<Awards>> awards = awardCounts.findAll()
            .stream()
            .collect(Collectors.groupingBy(AwardCount::program,
                    Collectors.mapping((count) -> count.toAwards(sources), Collectors.toList())));
        awards.values().forEach((years) -> years.sort(Comparator.comparingInt(Awards::year)));
        Map<String, List<AccreditationRecord>> found = new HashMap<>();
        for (Accreditation accreditation : accreditations.findAll()) {
            for (String program : accreditation.programs()) {
                found.merge(program, List.of(accreditation.toRecord(sources)), ProgramCatalog::joined);
            }
        }
        Comparator<ProgramDetail> order = Comparator.comparing(ProgramDetail::degree)
            .thenComparing(ProgramDetail::name)
            .thenComparing(ProgramDetail::id);
        this.byUnitid = programs.findAll()
            .stream()
            .collect(
                    Collectors
                        .groupingBy(Program::unitid,
                                Collectors
                                    .mapping(
                                            (program) -> program.toDetail(sources,
                                                    (program.cip() != null) ? fieldByCip.get(program.cip()) : null,
                                                    (program.cip() != null) ? words.getOrDefault(program.cip(), "")
                                                            : "",
                                                    List.copyOf(awards.getOrDefault(program.id(), List.of())),
                                                    found.getOrDefault(program.id(), List.of())),
                                            Collectors.collectingAndThen(Collectors.toList(),
                                                    (list) -> list.stream().sorted(order).toList()))));
    }

    List<ProgramDetail> of(String unitid) {
        return this.byUnitid.getOrDefault(unitid, List.of());
    }

    private static List<AccreditationRecord> joined(List<AccreditationRecord> some, List<AccreditationRecord> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

}
