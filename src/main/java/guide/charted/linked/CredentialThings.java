package guide.charted.linked;

import java.util.List;
import java.util.Optional;

import guide.charted.certification.Certifications;
import guide.charted.certification.CredentialDetail;
import guide.charted.web.LinkedData.Thing;
import guide.charted.web.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The credential of a page. */
@Component
class CredentialThings implements Described {

    private static final String BELOW = Certifications.PATH + "/";

    private final Certifications certifications;

    private final PublicAddress address;

    CredentialThings(Certifications certifications, PublicAddress address) {
        this.certifications = certifications;
        this.address = address;
    }

    @Override
    public List<Thing> on(String path, MultiValueMap<String, String> asked) {
        if (path.equals(Certifications.PATH)) {
            return this.certifications.all().stream().map((one) -> named(one.name(), one.code(), one.href())).toList();
        }
        return Optional.of(path)
            .filter((href) -> href.startsWith(BELOW))
            .flatMap((href) -> this.certifications.find(href.substring(BELOW.length())))
            .filter((credential) -> credential.href().equals(path))
            .map(this::thing)
            .stream()
            .toList();
    }

    private Thing named(String name, String code, String href) {
        return Thing.of("EducationalOccupationalCredential")
            .with("name", name)
            .with("alternateName", code)
            .with("url", this.address.of(href));
    }

    private Thing thing(CredentialDetail credential) {
        return named(credential.name(), credential.code(), credential.href()).with("description", credential.gate())
            .with("recognizedBy", Thing.of("Organization").with("name", credential.issuer()))
            .with("validFor",
                    credential.renewal().cycleYears().number().map((years) -> "P" + years.toPlainString() + "Y"));
    }

}
