package guide.charted.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassagesTest {

    private static final String FIRST = "Doctors care for patients. Specialists care for records.";

    private static final String SECOND = "Pay differs by place. The median is the pay in the middle.";

    @Test
    void theSentenceThatHoldsMostOfTheWordsIsShownWithTheWordsMarked() {
        List<Passages.Piece> passage = new Passages(List.of(FIRST, SECOND)).of(Set.copyOf(Tokens.terms("median pay")));
        assertThat(text(passage)).isEqualTo("The median is the pay in the middle.");
        assertThat(passage).filteredOn(Passages.Piece::marked)
            .extracting(Passages.Piece::text)
            .containsExactly("median", "pay");
    }

    @Test
    void withoutAnyOfTheWordsTheBeginningIsShown() {
        assertThat(text(new Passages(List.of(FIRST, SECOND)).of(Set.of("zebra")))).isEqualTo(FIRST);
    }

    @Test
    void otherFormsOfAWordAreMarked() {
        assertThat(Passages.marked("Recording records", Set.copyOf(Tokens.terms("record"))))
            .filteredOn(Passages.Piece::marked)
            .hasSize(2);
    }

    @Test
    void aLongTextIsCutAtASentenceOrAWord() {
        String words = "word ".repeat(200).strip();
        assertThat(text(new Passages(List.of(words)).of(Set.of()))).hasSizeLessThan(270).endsWith("word …");
        String sentences = "A short sentence. ".repeat(40);
        assertThat(text(new Passages(List.of(sentences)).of(Set.of()))).hasSizeLessThan(270)
            .endsWith("A short sentence.");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(new Passages(List.of()).of(Set.of("pay"))).isEmpty();
    }

    private static String text(List<Passages.Piece> pieces) {
        return pieces.stream().map(Passages.Piece::text).collect(Collectors.joining());
    }

}
