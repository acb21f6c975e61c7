package guide.charted.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RankedIndexTest {

    private static final List<String> TITLES = List.of("What it pays", "Accredited: the program, not the school",
            "Who may sit", "Privacy");

    private final RankedIndex index = new RankedIndex(List.of(
            entry(TITLES.get(0), List.of("salary", "how much do coders make"), "", "Pay by percentile and place."),
            entry(TITLES.get(1), List.of("CAHIIM"), "What to study", "Ask whether the program is accredited."),
            entry(TITLES.get(2), List.of(), "Registered Health Information Technician RHIT", "A degree opens it."),
            entry(TITLES.get(3), List.of(), "", "Nothing about salary is stored, and no cookie.")),
            List.of("how", "much", "do", "the", "is", "a"));

    @ParameterizedTest
    @CsvSource({ "salary,0", "SALARIES,0", "salry,0", "sala,0", "how much do coders make,0", "make coders,0",
            "is the program accredited,1", "acreditation program,1", "accredi,1", "accredite,1", "progra,1",
            "registere,2", "tecnician,2", "percentil,0", "cahiim,1", "RHIT who may sit,2", "cookies,3" })
    void theEntryThatIsMeantComesFirst(String query, int position) {
        assertThat(this.index.find(query).hits().getFirst().position()).as(TITLES.get(position)).isEqualTo(position);
    }

    @Test
    void anEntryCalledSoComesBeforeOneThatMentionsIt() {
        assertThat(this.index.find("salary").hits()).extracting(RankedIndex.Hit::position).startsWith(0, 3);
        assertThat(this.index.find("salary").hits()).extracting(RankedIndex.Hit::named).startsWith(true, false);
    }

    @Test
    void aWordThatNothingIsLikeIsReportedAsItWasTyped() {
        RankedIndex.Ranking ranking = this.index.find("Zyzzogeton salary");
        assertThat(ranking.unknown()).containsExactly("Zyzzogeton");
        assertThat(ranking.hits()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "how much do the", "?!\u0000\u202e", "\ud800", "💉💉", "a:b AND (c OR", "*",
            "field:\"x", "naïve école 日本語" })
    void anythingCanBeAsked(String query) {
        assertThat(this.index.find(query).hits()).hasSizeLessThanOrEqualTo(TITLES.size());
    }

    @Test
    void sharesAreBetweenNothingAndAll() {
        assertThat(this.index.find("salary accredited cookie zyzzo").hits()).isNotEmpty()
            .allSatisfy((hit) -> assertThat(hit.share()).isBetween(0.0, 1.0));
    }

    private static RankedIndex.Entry entry(String title, List<String> names, String context, String words) {
        return new RankedIndex.Entry(title, names, context, words, 1);
    }

}
