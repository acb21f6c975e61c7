package guide.charted.certification.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import guide.charted.certification.Certifications;
import guide.charted.certification.CredentialDetail;
import guide.charted.web.InputError;
import org.springframework.stereotype.Component;

/** Reads which credentials to compare. */
@Component("credentialComparisons")
class Comparisons {

    private static final String FIELD = "code";

    private final Certifications certifications;

    Comparisons(Certifications certifications) {
        this.certifications = certifications;
    }

    /** Empty entries count as absent, a credential asked for twice as one. */
    Comparison of(List<String> codes) {
        List<Column> columns = new ArrayList<>();
        List<InputError> errors = new ArrayList<>();
        List<String> entered = codes.stream()
            .map((code) -> code.strip().toUpperCase(Locale.ROOT))
            .filter((code) -> !code.isEmpty())
            .distinct()
            .toList();
        for (String code : entered) {
            Optional<CredentialDetail> credential = this.certifications.find(code);
            credential.map(this::column)
                .ifPresentOrElse(columns::add,
                        () -> errors.add(new InputError(FIELD, code, "certification.compare.error.unknown")));
        }
        if (!entered.isEmpty() && columns.size() < Comparison.LEAST) {
            errors.add(new InputError(FIELD, String.valueOf(columns.size()), "certification.compare.error.few"));
        }
        if (columns.size() > Comparison.MOST) {
            errors.add(new InputError(FIELD, String.valueOf(columns.size()), "certification.compare.error.many"));
        }
        return new Comparison(List.copyOf(columns), this.certifications.all(), List.copyOf(errors));
    }

    /** Every credential beside every other, for the file of all. */
    Comparison all() {
        return new Comparison(this.certifications.details().stream().map(this::column).toList(),
                this.certifications.all(), List.of());
    }

    /** What a file without any credential is refused with. */
    static List<InputError> nothingAsked() {
        return List.of(new InputError(FIELD, "0", "certification.compare.error.few"));
    }

    private Column column(CredentialDetail credential) {
        return new Column(credential, this.certifications.opening(credential.code()));
    }

}
