package guide.charted.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.certification.RenewalRule;
import guide.charted.fact.Missing;

/**
 * What keeps a credential.
 *
 * @param cycleYears how many years a cycle has
 * @param units how many continuing education units to earn in each cycle
 * @param ownShare the least percent of them that must come from the issuing body
 * @param ownShareSince the day from which that share counts; {@code not-applicable}
 * without one
 * @param notes what else a holder must know
 */
record RenewalSheet(Dated cycleYears, Dated units, Dated ownShare, Typed<LocalDate> ownShareSince, List<Said> notes) {

    static RenewalSheet of(RenewalRule rule) {
        return new RenewalSheet(Dated.of(rule.cycleYears()), Dated.of(rule.units()), Dated.of(rule.ownShare()),
                Typed.of(rule.ownShareSince(), Missing.NOT_APPLICABLE), rule.notes().stream().map(Said::of).toList());
    }

    Stream<String> cited() {
        return Stream.concat(Stream.of(this.cycleYears, this.units, this.ownShare).map(Dated::source),
                this.notes.stream().map(Said::source));
    }

}
