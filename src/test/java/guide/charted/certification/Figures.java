package guide.charted.certification;

import java.math.BigDecimal;
import java.time.LocalDate;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Missing;
import guide.charted.fact.Origin;
import guide.charted.fact.Unit;

/** Figures for tests that do not care where they come from. */
final class Figures {

    private static final Origin ORIGIN = new Origin(Measure.NUMBER, "", "2026", new Citation("test", "ours", "Test",
            null, "Test", "2026", null, "high", null, null, LocalDate.of(2026, 11, 22)));

    private Figures() {
    }

    static Figure of(String number, Unit unit) {
        return new Figure.Known(new BigDecimal(number), unit, ORIGIN);
    }

    static Figure notFound() {
        return new Figure.Blank(Missing.NOT_FOUND, ORIGIN);
    }

}
