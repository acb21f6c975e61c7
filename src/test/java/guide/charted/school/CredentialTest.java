package guide.charted.school;

import guide.charted.certification.Certifications;
import guide.charted.certification.CredentialDetail;
import guide.charted.education.Degree;
import guide.charted.support.GuideTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the finder takes for granted of an exam is what the rules of the exam say. */
@GuideTest
class CredentialTest {

    @Autowired
    private Certifications certifications;

    @ParameterizedTest
    @EnumSource
    void anExamAsksForAccreditationExactlyWhereItsRulesDo(Credential credential) {
        assertThat(credential.asksForAccreditation()).isEqualTo(rules(credential).asksForCahiim());
    }

    @ParameterizedTest
    @EnumSource(names = { "RHIT", "RHIA" })
    void theKindsOfDegreesThatPrepareAreThoseThatTheRulesAskFor(Credential credential) {
        assertThat(credential.degrees())
            .containsExactlyInAnyOrderElementsOf(rules(credential).schooling().stream().map(Degree::type).toList());
    }

    private CredentialDetail rules(Credential credential) {
        return this.certifications.find(credential.name()).orElseThrow();
    }

}
