package guide.charted.salary;

import java.math.BigDecimal;

import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Missing;
import guide.charted.support.GuideTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Spot facts, taken by hand from the official files. */
@GuideTest
class PayTest {

    @Autowired
    private Pay pay;

    @Autowired
    private Outlook outlook;

    @Test
    void theNewestPayOfRecordsSpecialistsIsThatOfMay2025() {
        Earnings newest = this.pay.newest("29-2072").orElseThrow();
        assertThat(newest.year()).isEqualTo(2025);
        assertThat(newest.yearly().percentiles()).extracting(PayTest::number)
            .containsExactly(37000, 43490, 51140, 64820, 81150);
        assertThat(number(newest.yearly().mean())).isEqualTo(56790);
        assertThat(number(newest.jobs())).isEqualTo(194720);
        assertThat(newest.hourly().median().number()).contains(new BigDecimal("24.59"));
    }

    @Test
    void aFigureSaysWhatItMeasuresWhereAndWhen() {
        Figure median = this.pay.newest("29-2072").orElseThrow().yearly().median();
        assertThat(median.origin().measure()).isEqualTo(Measure.MEDIAN);
        assertThat(median.origin().place()).isEqualTo("United States");
        assertThat(median.origin().period()).isEqualTo("May 2025");
        assertThat(median.origin().source().id()).isEqualTo("bls-oews-2025");
    }

    @Test
    void theArticlesFigureIsTheMeanOf2018UnderTheOldCode() {
        Earnings then = this.pay.in("29-2071", 2018).orElseThrow();
        assertThat(number(then.yearly().mean())).isEqualTo(44010);
        assertThat(number(then.yearly().median())).isEqualTo(40350);
        assertThat(number(then.jobs())).isEqualTo(208650);
    }

    @Test
    void ofMay2006OnlyPercentilesAreKnownAndOnlySecondHand() {
        Earnings quoted = this.pay.in("29-2071", 2006).orElseThrow();
        assertThat(quoted.reading().isSecondHand()).isTrue();
        assertThat(number(quoted.yearly().median())).isEqualTo(28030);
        assertThat(quoted.yearly().mean()).isInstanceOfSatisfying(Figure.Blank.class,
                (blank) -> assertThat(blank.why()).isEqualTo(Missing.NOT_FOUND));
        assertThat(this.pay.in("29-2071", 2008)).isEmpty();
    }

    @Test
    void neighborsHavePayAndAnOutlookToo() {
        assertThat(number(this.pay.newest("31-9094").orElseThrow().yearly().median())).isEqualTo(40410);
        assertThat(number(this.pay.newest("11-9111").orElseThrow().yearly().median())).isEqualTo(123860);
        assertThat(this.outlook.current("31-9094").orElseThrow().growth().number()).contains(new BigDecimal("-4.9"));
        assertThat(this.outlook.current("31-9092").orElseThrow().growth().number()).contains(new BigDecimal("12.5"));
    }

    @Test
    void theCurrentRoundIsTheNewestThatWasReadAndNotTheNewestThatIsQuoted() {
        assertThat(this.outlook.currentRound()).isEqualTo("2024-34");
        OutlookRound current = this.outlook.current("29-2072").orElseThrow();
        assertThat(number(current.baseJobs())).isEqualTo(194800);
        assertThat(number(current.targetJobs())).isEqualTo(208600);
        assertThat(current.growth().number()).contains(new BigDecimal("7.1"));
        assertThat(number(current.openings())).isEqualTo(14200);
        assertThat(this.outlook.rounds("29-2072").getLast().round()).isEqualTo("2025-35");
        assertThat(this.outlook.current("29-2071")).isEmpty();
    }

    @Test
    void openingsAreATenthOfTheNewJobsAndTheRestReplacesPeople() {
        OutlookRound current = this.outlook.current("29-2072").orElseThrow();
        assertThat(number(current.newJobsAYear())).isEqualTo(1380);
        assertThat(number(current.replacementsAYear())).isEqualTo(12820);
    }

    @Test
    void whereJobsVanishTheSplitDoesNotApplyAndWhereOpeningsAreUnknownItIsUnknown() {
        assertThat(this.outlook.current("31-9094").orElseThrow().newJobsAYear()).isInstanceOfSatisfying(
                Figure.Blank.class, (blank) -> assertThat(blank.why()).isEqualTo(Missing.NOT_APPLICABLE));
        assertThat(this.outlook.in("29-2071", "2010-20").orElseThrow().replacementsAYear()).isInstanceOfSatisfying(
                Figure.Blank.class, (blank) -> assertThat(blank.why()).isEqualTo(Missing.NOT_FOUND));
    }

    @Test
    void theArticlesElevenPercentIsTheRoundOf2018Rounded() {
        OutlookRound round = this.outlook.in("29-2071", "2018-28").orElseThrow();
        assertThat(round.growth().number()).contains(new BigDecimal("10.7"));
        assertThat(round.entryEducation()).isEqualTo("Postsecondary nondegree award");
        assertThat(number(round.openings())).isEqualTo(16800);
    }

    private static int number(Figure figure) {
        return figure.number().orElseThrow().intValueExact();
    }

}
