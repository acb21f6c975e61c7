package guide.charted.certification;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import guide.charted.education.Degree;
import guide.charted.education.DegreeType;
import guide.charted.fact.Figure;
import guide.charted.fact.Missing;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@GuideTest
class CertificationsTest {

    @Autowired
    private Certifications certifications;

    @Test
    void theFourComeInTheirOrderWithFeesAndLatestPassRates() {
        assertThat(this.certifications.core()).extracting(CredentialSummary::code)
            .containsExactly("CCA", "CCS", "RHIT", "RHIA");
        assertThat(this.certifications.all()).extracting(CredentialSummary::href).contains("/certifications/rhit");
        assertThat(numbers(CredentialSummary::memberFee)).containsExactly("199", "299", "229", "229");
        assertThat(numbers(CredentialSummary::nonMemberFee)).containsExactly("299", "399", "299", "299");
        assertThat(numbers(CredentialSummary::passRate)).containsExactly("62", "84", "not-found", "67");
        assertThat(numbers(CredentialSummary::testers)).containsExactly("2101", "6331", "not-found", "860");
    }

    @Test
    void aCodeIsReadInEitherCase() {
        assertThat(this.certifications.find("rhit")).isEqualTo(this.certifications.find("RHIT")).isPresent();
        assertThat(this.certifications.find("xyz")).isEmpty();
    }

    @Test
    void theRhitAsksForADegreeItsAccreditationAndItsDiscipline() {
        List<EligibilityRoute> open = detail("RHIT").openRoutes();
        assertThat(open).extracting(EligibilityRoute::id).containsExactly("RHIT-1", "RHIT-2");
        assertThat(open.getFirst().conditions()).extracting(Condition::kind, Condition::required, Condition::months)
            .containsExactly(tuple(Condition.Kind.SCHOOLING, "associate", 0),
                    tuple(Condition.Kind.ACCREDITATION, "cahiim", 0), tuple(Condition.Kind.DISCIPLINE, "him", 0));
        assertThat(detail("RHIT").closedRoutes()).extracting(EligibilityRoute::id).containsExactly("RHIT-X");
    }

    @Test
    void eachCredentialKnowsTheDegreesThatOpenIt() {
        assertThat(detail("RHIA").schooling()).extracting(Degree::type)
            .containsExactly(DegreeType.BACHELOR, DegreeType.MASTER, DegreeType.POST_BACC_CERTIFICATE);
        assertThat(detail("CCS").schooling()).isEmpty();
    }

    @Test
    void aFigureThatNobodyReportsIsATypedBlank() {
        Outline partial = detail("RHIT").exam().outlines().getFirst();
        assertThat(partial.disputed()).isTrue();
        assertThat(partial.domains().get(1).low()).isInstanceOfSatisfying(Figure.Blank.class,
                (blank) -> assertThat(blank.why()).isEqualTo(Missing.NOT_REPORTED));
    }

    private CredentialDetail detail(String code) {
        return this.certifications.find(code).orElseThrow();
    }

    private List<String> numbers(Function<CredentialSummary, Figure> figure) {
        return this.certifications.core().stream().map(figure).map(CertificationsTest::number).toList();
    }

    private static String number(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> known.number().map(BigDecimal::toPlainString).orElseThrow();
            case Figure.Blank blank -> blank.why().code();
        };
    }

}
