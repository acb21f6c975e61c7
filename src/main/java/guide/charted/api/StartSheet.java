package guide.charted.api;

import java.math.BigDecimal;
import java.util.stream.Stream;

import guide.charted.certification.Start;
import guide.charted.education.SectorCost;
import guide.charted.fact.Missing;

/**
 * The schooling that ways to an exam start from.
 *
 * @param schooling its code
 * @param name its name
 * @param text what to know before choosing it
 * @param monthsLow the least months of full-time study beyond high school;
 * {@code not-found} if no source tells
 * @param monthsHigh the most months; {@code not-found} if no source tells
 * @param tuition average published tuition in US dollars a year; {@code not-found} if
 * none is tied to it
 * @param tuitionSector whose tuition that is; {@code not-found} without one
 * @param wholeTuition US dollars: our sum of it for all years; {@code not-found} without
 * one
 * @param source the id of what the words and months rest on
 * @param tuitionSource the id of who says what the tuition is; {@code not-found} without
 * one
 */
record StartSheet(String schooling, String name, String text, Typed<BigDecimal> monthsLow, Typed<BigDecimal> monthsHigh,
        Typed<BigDecimal> tuition, Typed<String> tuitionSector, Typed<BigDecimal> wholeTuition, String source,
        Typed<String> tuitionSource) {

    static StartSheet of(Start start) {
        return new StartSheet(start.schooling(), start.name(), start.text(), Typed.of(start.monthsLow()),
                Typed.of(start.monthsHigh()),
                Typed.of(start.cost().flatMap((cost) -> cost.tuition().number()), Missing.NOT_FOUND),
                Typed.of(start.cost().map(SectorCost::sector), Missing.NOT_FOUND),
                Typed.of(start.wholeTuition(), Missing.NOT_FOUND), start.source().id(),
                Typed.of(start.cost().map((cost) -> cost.origin().source().id()), Missing.NOT_FOUND));
    }

    Stream<String> cited() {
        return Stream.concat(Stream.of(this.source), this.tuitionSource.stream());
    }

}
