package guide.charted.text;

import java.time.LocalDate;
import java.util.List;

import guide.charted.fact.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermsInTextTest {

    private static final Citation OURS = new Citation("charted", "ours", "Charted", null, "", "", null, "high", null,
            null, LocalDate.of(2026, 11, 22));

    private final TermsInText terms = new TermsInText(List.of(term("ehr", "EHR", "electronic health record"),
            term("mean", "mean", "average"), term("ods-c", "ODS-C", "ODS, Oncology Data Specialist, CTR"),
            term("rhit", "RHIT", "Registered Health Information Technician"),
            term("health-informatics", "health informatics", "HI, medical informatics"),
            term("program-accreditation", "accreditation (program)", "programmatic accreditation")));

    @ParameterizedTest
    @CsvSource({ "Each visit goes into an EHR.,EHR,ehr",
            "Electronic health records came later.,Electronic health records,ehr", "Two EHRs,EHRs,ehr",
            "It was called CTR until 2023.,CTR,ods-c", "the ODS-C credential,ODS-C,ods-c",
            "a degree in Health Informatics,Health Informatics,health-informatics" })
    void findsATermByItsNameItsLongFormAndItsPlural(String text, String word, String id) {
        assertThat(this.terms.in(text)).filteredOn((piece) -> piece.term() != null)
            .containsExactly(new Paragraph.Piece(word, id));
    }

    @ParameterizedTest
    @ValueSource(strings = { "It never means no.", "The job that you mean", "The average price", "Say HI to them",
            "hi there", "the accreditation of a school", "non-RHIT-holders", "rhit" })
    void leavesOtherWordsAlone(String text) {
        assertThat(this.terms.in(text)).allMatch((piece) -> piece.term() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "RHIT", "The RHIT, the EHR and the mean: RHIT again.", "no term here" })
    void thePiecesTogetherAreTheText(String text) {
        assertThat(String.join("", this.terms.in(text).stream().map(Paragraph.Piece::text).toList())).isEqualTo(text);
    }

    @Test
    void theLongestNameWins() {
        assertThat(this.terms.in("medical informatics"))
            .containsExactly(new Paragraph.Piece("medical informatics", "health-informatics"));
    }

    private static Definition term(String id, String name, String also) {
        return new Definition(id, name, also, "", OURS);
    }

}
