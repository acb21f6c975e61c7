package guide.charted.school;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A program with what it posts about its graduates.
 *
 * @param program the program
 * @param state its state, two capital letters; null where no evidence gives it
 * @param school the school, if the guide has a page of it
 * @param accreditation what was found about its accreditation; empty if nothing was
 * @param outcomes what was found of its posted outcomes; empty means not found yet
 */
public record LedgerEntry(ProgramKey program, @Nullable String state, Optional<SchoolDetail> school,
        Optional<AccreditationRecord> accreditation, List<PostedOutcome> outcomes) {

    /**
     * What can be said of its accreditation.
     * @return the standing that the evidence supports
     */
    public Standing standing() {
        return this.accreditation.map(AccreditationRecord::standing).orElse(Standing.UNKNOWN);
    }

    /**
     * Whether at least one figure was found.
     * @return false if none was
     */
    public boolean hasFigure() {
        return this.outcomes.stream().anyMatch((outcome) -> outcome.share().number().isPresent());
    }

    /**
     * The measures that every accredited program has to post and that were not found.
     * @return a part of graduation and employment
     */
    public List<String> missing() {
        return Stream.of("graduation", "employment")
            .filter((measure) -> this.outcomes.stream().noneMatch((outcome) -> outcome.measure().equals(measure)))
            .toList();
    }

}
