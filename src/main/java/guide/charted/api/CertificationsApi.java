package guide.charted.api;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.api.RefusedException.Fault;
import guide.charted.certification.Certifications;
import guide.charted.certification.CredentialDetail;
import guide.charted.certification.CredentialSummary;
import guide.charted.data.Edition;
import guide.charted.fact.Sources;
import guide.charted.text.Prose;
import guide.charted.web.InputError;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CertificationsApi {

    static final String PATH = SchoolsApi.ROOT + Certifications.PATH;

    private final Certifications certifications;

    private final Prose prose;

    private final Sources sources;

    private final Edition edition;

    CertificationsApi(Certifications certifications, Prose prose, Sources sources, Edition edition) {
        this.certifications = certifications;
        this.prose = prose;
        this.sources = sources;
        this.edition = edition;
    }

    @GetMapping(PATH)
    ResponseEntity<CredentialsAnswer> list() {
        List<CredentialEntry> items = this.certifications.details().stream().map(this::entry).toList();
        return json(
                new CredentialsAnswer(items.size(), items, register(items.stream().flatMap(CredentialEntry::cited))));
    }

    @GetMapping(PATH + "/{code}")
    ResponseEntity<CredentialAnswer> credential(@PathVariable String code) {
        CredentialEntry entry = this.certifications.find(code)
            .map(this::entry)
            .orElseThrow(() -> new RefusedException(HttpStatus.NOT_FOUND,
                    List.of(new Fault(new InputError("code", code, "api.error.code"), near(code)))));
        return json(new CredentialAnswer(entry, register(entry.cited())));
    }

    private List<String> near(String code) {
        return this.certifications.near(code).stream().map(CredentialSummary::code).toList();
    }

    private CredentialEntry entry(CredentialDetail credential) {
        return CredentialEntry.of(credential, this.prose.on(credential.href()).of("next"),
                this.certifications.opening(credential.code()).stream().map(CredentialSummary::code).toList());
    }

    private Register register(Stream<String> cited) {
        return Register.of(this.edition, this.sources, cited);
    }

    private static <T> ResponseEntity<T> json(T answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

}
