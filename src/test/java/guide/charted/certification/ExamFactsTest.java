package guide.charted.certification;

import java.util.List;

import guide.charted.fact.Figure;
import guide.charted.fact.Unit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExamFactsTest {

    @Test
    void theTimeIsToldInHoursAndMinutes() {
        assertThat(lasting("210").hours()).isEqualTo(3);
        assertThat(lasting("210").minutesPastTheHour()).isEqualTo(30);
        assertThat(lasting("240").minutesPastTheHour()).isZero();
    }

    @Test
    void aShareRunsFromItsLeastToItsMostAndAMissingOneHasNoLength() {
        assertThat(new Outline.Domain("Compliance", percent("12"), percent("16")).spread()).isEqualByComparingTo("4");
        assertThat(new Outline.Domain("Compliance", Figures.notFound(), Figures.notFound()).spread()).isZero();
    }

    @Test
    void allWaitsAreDrawnToTheLongestThatASourceGives() {
        Wait retake = new Wait(Wait.Kind.RETAKE, days("30"), days("90"), true);
        assertThat(waiting(days("120"), retake).longestWait()).isEqualByComparingTo("120");
        assertThat(waiting(Figures.notFound(), retake).longestWait()).isEqualByComparingTo("90");
        assertThat(waiting(Figures.notFound(), new Wait(Wait.Kind.LETTER, days("5"), Figures.notFound(), false))
            .longestWait()).isEqualByComparingTo("5");
        assertThat(waiting(Figures.notFound()).longestWait()).isEqualByComparingTo("1");
    }

    private static ExamFacts waiting(Figure window, Wait... others) {
        Figure any = Figures.notFound();
        return new ExamFacts(any, null, any, any, any, null, null, window, List.of(others), List.of(), List.of());
    }

    private static Figure days(String number) {
        return Figures.of(number, Unit.DAYS);
    }

    private static ExamFacts lasting(String minutes) {
        Figure any = Figures.notFound();
        return new ExamFacts(any, null, any, Figures.of(minutes, Unit.MINUTES), any, null, null, any, List.of(),
                List.of(), List.of());
    }

    private static Figure percent(String number) {
        return Figures.of(number, Unit.PERCENT);
    }

}
