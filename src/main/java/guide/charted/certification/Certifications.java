package guide.charted.certification;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.fact.Language;
import org.springframework.stereotype.Component;

/** The credentials of this career: four told in full, the others on a short page. */
@Component
public class Certifications {

    /** Where the pages of the credentials are. */
    public static final String PATH = "/certifications";

    private final List<CredentialDetail> details;

    private final List<CredentialSummary> summaries;

    private final List<ExamRule> rules;

    Certifications(CertificationRepository repository, Surroundings around, Shelf shelf) {
        List<Certification> rows = repository.findAll()
            .stream()
            .sorted(Comparator.comparingInt(Certification::position))
            .toList();
        this.rules = rows.stream().map((row) -> row.toRule(Language.ENGLISH, around.sources())).toList();
        this.details = rows.stream()
            .map((certification) -> certification.toDetail(Language.ENGLISH, around, shelf))
            .toList();
        this.summaries = this.details.stream().map(CredentialDetail::toSummary).toList();
    }

    /**
     * All credentials in a line each.
     * @return the credentials, those told in full first
     */
    public List<CredentialSummary> all() {
        return this.summaries;
    }

    /**
     * Who may sit for which exam.
     * @return the rules of every credential, also of those that are not told in full
     */
    public List<ExamRule> rules() {
        return this.rules;
    }

    /**
     * The credentials told in full, in a line each.
     * @return four, from the widest gate to the narrowest
     */
    public List<CredentialSummary> core() {
        return this.summaries.stream().filter(CredentialSummary::core).toList();
    }

    /**
     * The credentials told on a short page, in a line each.
     * @return all but those told in full
     */
    public List<CredentialSummary> others() {
        return this.summaries.stream().filter((summary) -> !summary.core()).toList();
    }

    /**
     * All credentials with all that is known of each.
     * @return the credentials, those told in full first
     */
    public List<CredentialDetail> details() {
        return this.details;
    }

    /**
     * The credentials that a credential leads to.
     * @param code its letters
     * @return those with a route in force that asks for it
     */
    public List<CredentialSummary> opening(String code) {
        return this.details.stream()
            .filter((detail) -> detail.openRoutes()
                .stream()
                .flatMap((route) -> route.conditions().stream())
                .anyMatch((condition) -> condition.kind() == Condition.Kind.CREDENTIAL
                        && condition.alternatives().contains(code)))
            .map(CredentialDetail::toSummary)
            .toList();
    }

    /**
     * The credentials that a reader may have meant.
     * @param letters what was entered
     * @return those whose letters begin alike or hold what was entered, then those told
     * in full
     */
    public List<CredentialSummary> near(String letters) {
        String entered = letters.strip().toUpperCase(Locale.ROOT);
        return Stream
            .concat(this.summaries.stream().filter((summary) -> isNear(entered, summary.code())), core().stream())
            .distinct()
            .toList();
    }

    private static boolean isNear(String entered, String code) {
        return entered.length() > 1
                && (code.startsWith(entered.substring(0, 2)) || code.contains(entered) || entered.contains(code));
    }

    /**
     * A credential with all that is known of it.
     * @param code its letters, in either case
     * @return the credential, or empty if the guide does not have it
     */
    public Optional<CredentialDetail> find(String code) {
        return this.details.stream().filter((detail) -> detail.code().equalsIgnoreCase(code)).findFirst();
    }

}
