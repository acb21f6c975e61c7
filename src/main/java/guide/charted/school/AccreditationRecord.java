package guide.charted.school;

import guide.charted.fact.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a program's CAHIIM status.
 *
 * @param status {@code accredited}, {@code candidacy} or {@code unknown}; never "not
 * accredited"
 * @param discipline {@code him} for health information management, {@code hi} for health
 * informatics, {@code other} or {@code unknown}
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param asOf the date of the evidence, in words
 * @param title the program's title in the evidence; null if it gives none
 * @param note what else a reader should know; null if nothing
 * @param source the evidence
 */
public record AccreditationRecord(String status, String discipline, String confidence, String asOf,
        @Nullable String title, @Nullable String note, Citation source) {

    /**
     * Whether the evidence is good enough to say "accredited" without a reservation.
     * @return true for an accredited status of high or medium confidence
     */
    public boolean isConfirmed() {
        return this.status.equals("accredited") && !this.confidence.equals("low");
    }

}
