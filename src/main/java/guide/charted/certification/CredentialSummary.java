package guide.charted.certification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;

/**
 * A credential in a line.
 *
 * @param code its letters, such as {@code RHIT}
 * @param core whether the guide tells it in full
 * @param name its full name
 * @param issuer the body that awards it
 * @param gate who may sit
 * @param memberFee what members of the issuing body pay to sit, in US dollars
 * @param nonMemberFee what all others pay to sit, in US dollars
 * @param passRate the percentage of first-time candidates who passed in the latest year
 * that was looked for; its period is that year
 * @param testers how many they were
 */
public record CredentialSummary(String code, boolean core, String name, String issuer, String gate, Figure memberFee,
        Figure nonMemberFee, Figure passRate, Figure testers) {

    /**
     * The page of this credential.
     * @return its path
     */
    public String href() {
        return Certifications.PATH + "/" + this.code.toLowerCase(Locale.ROOT);
    }

    /**
     * Who says so.
     * @return the sources of its known figures, each once
     */
    public List<Citation> sources() {
        return Stream.of(this.memberFee, this.nonMemberFee, this.passRate, this.testers)
            .filter((figure) -> figure.number().isPresent())
            .map((figure) -> figure.origin().source())
            .distinct()
            .toList();
    }

}
