package guide.charted.school.outcomes;

import java.util.List;

import guide.charted.school.LedgerEntry;
import guide.charted.school.OutcomeLedger;
import guide.charted.school.Standing;

/**
 * Everything the ledger's page shows.
 *
 * @param known the programs known to be accredited or candidates
 * @param unconfirmed programs that post outcomes, of unconfirmed accreditation
 */
public record LedgerPage(List<LedgerEntry> known, List<LedgerEntry> unconfirmed) {

    static LedgerPage of(OutcomeLedger ledger) {
        return new LedgerPage(ledger.known(), ledger.unconfirmed());
    }

    /**
     * How many of the known programs have a figure.
     * @return their number
     */
    public long withFigure() {
        return this.known.stream().filter(LedgerEntry::hasFigure).count();
    }

    /**
     * How many of the known programs have a standing.
     * @param standing a standing's code
     * @return their number
     */
    public long count(String standing) {
        return this.known.stream().map(LedgerEntry::standing).map(Standing::code).filter(standing::equals).count();
    }

}
