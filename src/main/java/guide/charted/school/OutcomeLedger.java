package guide.charted.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** What programs post about their graduates, read once when the guide starts. */
@Component
public class OutcomeLedger {

    private static final Comparator<LedgerEntry> ORDER = Comparator.comparing((LedgerEntry entry) -> !entry.hasFigure())
        .thenComparing((entry) -> entry.program().institution(), String.CASE_INSENSITIVE_ORDER)
        .thenComparing((entry) -> entry.program().degree());

    private final List<LedgerEntry> known;

    private final List<LedgerEntry> unconfirmed;

    OutcomeLedger(AccreditationRepository accreditations, OutcomeRepository outcomes, SchoolCatalog catalog,
            Sources sources) {
        Map<ProgramKey, List<PostedOutcome>> posted = new LinkedHashMap<>();
        outcomes.findAll()
            .stream()
            .sorted(Comparator.comparing(Outcome::id))
            .forEach((outcome) -> posted.computeIfAbsent(outcome.program(), (key) -> new ArrayList<>())
                .add(outcome.toPosted(sources)));
        List<Accreditation> found = accreditations.findAll()
            .stream()
            .sorted(Comparator.comparing(Accreditation::id))
            .toList();
        this.known = found.stream()
            .map((row) -> entry(row.program(), Optional.of(row), posted, catalog, sources))
            .filter((entry) -> entry.standing() != Standing.UNKNOWN)
            .sorted(ORDER)
            .toList();
        List<ProgramKey> listed = this.known.stream().map(LedgerEntry::program).toList();
        this.unconfirmed = posted.keySet()
            .stream()
            .filter((program) -> !listed.contains(program))
            .map((program) -> entry(program, found.stream().filter((row) -> row.program().equals(program)).findFirst(),
                    posted, catalog, sources))
            .sorted(ORDER)
            .toList();
    }

    /**
     * The programs known to be accredited or candidates.
     * @return those with a figure first, then by school and degree
     */
    public List<LedgerEntry> known() {
        return this.known;
    }

    /**
     * Programs that post outcomes, but whose accreditation could not be confirmed.
     * @return the programs by school and degree
     */
    public List<LedgerEntry> unconfirmed() {
        return this.unconfirmed;
    }

    /**
     * What the programs of one school post.
     * @param unitid the federal number of a school
     * @return its programs of which at least one figure was found
     */
    public List<LedgerEntry> of(String unitid) {
        return Stream.concat(this.known.stream(), this.unconfirmed.stream())
            .filter((entry) -> unitid.equals(entry.program().unitid()) && entry.hasFigure())
            .toList();
    }

    private static LedgerEntry entry(ProgramKey program, Optional<Accreditation> found,
            Map<ProgramKey, List<PostedOutcome>> posted, SchoolCatalog catalog, Sources sources) {
        Optional<SchoolDetail> school = Optional.ofNullable(program.unitid()).flatMap(catalog::find);
        String state = found.map(Accreditation::state).or(() -> school.map(SchoolDetail::state)).orElse(null);
        return new LedgerEntry(program, state, school, found.map((accreditation) -> accreditation.toRecord(sources)),
                List.copyOf(posted.getOrDefault(program, List.of())));
    }

}
