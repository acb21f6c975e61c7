package guide.charted.certification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** People, and what the issuers' rules say to them, written from the facts. */
class EligibilityCasesTest {

    private final Eligibility eligibility = RuleFiles.eligibility();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = false,
            textBlock = """
                    a high school graduate may sit the CCA | high-school | CCA | open
                    nobody asks experience for the CCS | high-school, 0 months | CCS | open
                    a diploma is the one thing asked for the CCA | none | CCA | after diploma
                    years of coding do not stand in for the diploma of the CCS | none, 120 months | CCS | after diploma
                    another credential does not stand in for the diploma of the CCS | none, CCA | CCS | after diploma
                    a degree implies a diploma | associate-other | CCA | open
                    a master's degree implies a diploma | master-unsure | CCS | open
                    the last term of a degree implies a diploma | last-term-associate-cahiim | CCA | open
                    a coding certificate alone does not tell of a diploma | coding-certificate | CCA | unsure
                    some college alone does not tell of a diploma | some-college | CCS | unsure
                    some college and no diploma | some-college, none | CCA | after diploma
                    a certificate with a diploma opens the CCA | coding-certificate, high-school | CCA | open
                    a high school graduate is one degree away from the RHIT | high-school | RHIT | after accredited associate
                    an accredited associate's degree opens the RHIT | associate-cahiim | RHIT | open
                    an associate's degree in another field does not | associate-other | RHIT | after accredited associate
                    who does not know about the accreditation has to find out | associate-unsure | RHIT | unsure
                    a certificate is no associate's degree | high-school, coding-certificate | RHIT | after accredited associate
                    thirty years of coding do not open the RHIT | high-school, 360 months | RHIT | after accredited associate
                    an accredited bachelor's degree is no route to the RHIT today | bachelor-cahiim | RHIT | after accredited associate
                    the last term opens the RHIT exam | last-term-associate-cahiim | RHIT | open in the last term
                    a finished degree needs no early testing | associate-cahiim, last-term-associate-cahiim | RHIT | open
                    the last term of a bachelor's program is none of an associate one | last-term-bachelor-cahiim | RHIT | after accredited associate
                    a foreign program under an agreement opens the RHIT | foreign-reciprocity | RHIT | open
                    without a diploma the RHIT is two steps away | none | RHIT | shut: accredited associate
                    two associate's degrees, one accredited | associate-other, associate-cahiim | RHIT | open
                    two associate's degrees, one unsure | associate-other, associate-unsure | RHIT | unsure
                    an accredited bachelor's degree opens the RHIA | bachelor-cahiim | RHIA | open
                    an accredited master's degree opens the RHIA | master-cahiim | RHIA | open
                    a master's degree in informatics or another field does not | master-other | RHIA | after accredited post-bacc-certificate
                    an approved certificate after a bachelor's degree opens the RHIA | postbacc-cahiim | RHIA | open
                    a certificate that may be approved has to be looked up | postbacc-unsure | RHIA | unsure
                    a master's degree that may be accredited has to be looked up | master-unsure | RHIA | unsure
                    the RHIT is no step to the RHIA | associate-cahiim, RHIT | RHIA | after accredited bachelor
                    twenty years of coding do not open the RHIA | high-school, 240 months | RHIA | after accredited bachelor
                    a nurse with a bachelor's degree is one certificate away from the RHIA | bachelor-other | RHIA | after accredited post-bacc-certificate
                    a foreign program under an agreement opens the RHIA | foreign-reciprocity | RHIA | open
                    the last term opens the RHIA exam | last-term-bachelor-cahiim | RHIA | open in the last term
                    without a diploma the RHIA is two steps away | none | RHIA | shut: accredited bachelor
                    anyone may sit the CPC and is an apprentice at first | none | CPC | open as CPC-A
                    a year of coding still leaves an apprentice | high-school, 12 months | CPC | open as CPC-A
                    two years of coding make a CPC | high-school, 24 months | CPC | open
                    one month short of two years is an apprentice | 23 months | CPC | open as CPC-A
                    nobody asks anything for the CPC-A | none | CPC-A | open
                    two years of coding make a COC | 24 months | COC | open
                    less makes a COC-A | high-school, 0 months | COC | open as COC-A
                    membership and the exam are all that the CPB asks | none | CPB | open
                    the rule of the CCS-P rests on one weak source | high-school | CCS-P | doubtful
                    without a diploma even the weak rule says no | none | CCS-P | after diploma
                    privacy work is not asked for on the form | high-school | CHPS | not-asked
                    with the RHIA too only the privacy work is open | RHIA, bachelor-cahiim | CHPS | not-asked
                    without a diploma or a credential the CHPS is more than a step away | none | CHPS | shut: diploma and ?privacy-or-security
                    registrar's courses are not asked for on the form | associate-other | ODS-C | not-asked
                    a bachelor has the sixty credits of the ODS-C | bachelor-other | ODS-C | not-asked
                    some college may be sixty credits | high-school, some-college | ODS-C | not-asked
                    a high school graduate is more than a step away from the ODS-C | high-school | ODS-C | shut: associate and ?ncra-certificate
                    recent training is not asked for on the form | high-school | CBCS | not-asked
                    a year of coding meets a rule of the CBCS that one weak source has | high-school, 12 months | CBCS | doubtful
                    without a diploma the CBCS is more than a step away | none, 12 months | CBCS | after diploma
                    nothing certain is known of the CEHRS | high-school | CEHRS | not-asked
                    no rule of the CDIP could be trusted | bachelor-cahiim, RHIA, 120 months | CDIP | no rule known
                    no rule of the CHDA could be trusted | bachelor-cahiim, RHIT | CHDA | no rule known
                    no rule of the CRC was found | high-school | CRC | no rule known
                    no rule of the CMAA was found | high-school | CMAA | no rule known
                    no rule of the CPHIMS could be read | master-other | CPHIMS | no rule known
                    no rule of the CAHIMS could be read | high-school | CAHIMS | no rule known
                    the CHTS is gone, as far as found | associate-cahiim | CHTS | no rule known
                    nothing answered is no answer | - | RHIT | not-asked
                    only work answered tells nothing of schooling | 24 months | RHIA | not-asked
                    """)
    void theRuleSays(String sentence, String situation, String exam, String answer) {
        ExamCheck check = this.eligibility.of(Situations.of(situation)).forExam(exam);
        assertThat(Situations.inWords(check)).as(sentence).isEqualTo(answer);
    }

    @Test
    void allTwentyAreAnsweredInOneOrderForAnyone() {
        assertThat(this.eligibility.of(Situation.UNKNOWN).all()).extracting(ExamCheck::code)
            .containsExactly("CCA", "CCS", "RHIT", "RHIA", "CCS-P", "CDIP", "CHDA", "CHPS", "CPC", "CPC-A", "COC",
                    "CRC", "CPB", "ODS-C", "CBCS", "CEHRS", "CMAA", "CPHIMS", "CAHIMS", "CHTS");
    }

}
