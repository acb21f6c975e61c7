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
     * What this evidence supports.
     * @return {@link Standing#CONFIRMED} for an accredited status of high or medium
     * confidence, else what is left of it
     */
    public Standing standing() {
        return switch (this.status) {
            case "accredited" -> this.confidence.equals("low") ? Standing.REPORTED : Standing.CONFIRMED;
            case "candidacy" -> Standing.CANDIDACY;
            default -> Standing.UNKNOWN;
        };
    }

}
