package guide.charted.certification;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import guide.charted.fact.Amount;
import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Embeddable
record HolderCount(String period, @EmbeddedColumnNaming("holders_%s") Amount holders, String source) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    Figure toFigure(Sources sources) {
        return this.holders.figure(Unit.COUNT,
                new Origin(Measure.NUMBER, "", YearMonth.parse(this.period).format(MONTH), sources.cite(this.source)));
    }

}
