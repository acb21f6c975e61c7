package guide.charted.certification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import guide.charted.education.Degrees;
import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** The credentials this guide tells in full. */
@Component
public class Certifications {

    static final String PATH = "/certifications";

    private final List<CredentialDetail> details;

    private final List<CredentialSummary> summaries;

    private final List<ExamRule> rules;

    Certifications(CertificationRepository repository, Sources sources, Degrees degrees) {
        List<Certification> rows = repository.findAll()
            .stream()
            .sorted(Comparator.comparingInt(Certification::position))
            .toList();
        this.rules = rows.stream().map((row) -> row.toRule(Language.ENGLISH, sources)).toList();
        this.details = rows.stream()
            .filter(Certification::isCore)
            .map((certification) -> certification.toDetail(Language.ENGLISH, sources, degrees))
            .toList();
        this.summaries = this.details.stream().map(CredentialDetail::toSummary).toList();
    }

    /**
     * All credentials in a line each.
     * @return the credentials, from the widest gate to the narrowest
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
     * A credential with all that is known of it.
     * @param code its letters, in either case
     * @return the credential, or empty if the guide does not have it
     */
    public Optional<CredentialDetail> find(String code) {
        return this.details.stream().filter((detail) -> detail.code().equalsIgnoreCase(code)).findFirst();
    }

}
