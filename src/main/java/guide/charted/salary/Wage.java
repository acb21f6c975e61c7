package guide.charted.salary;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import guide.charted.fact.Amount;
import guide.charted.fact.Citation;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Unit;
import guide.charted.occupation.Occupation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@IdClass(Wage.Key.class)
class Wage extends PayColumns {

    /** The survey speaks of May of each year. */
    private static final int MONTH = 5;

    @Id
    private String soc;

    @Id
    private String area;

    @Id
    private int dataYear;

    @EmbeddedColumnNaming("employment_%s")
    private Amount employment;

    @EmbeddedColumnNaming("quotient_%s")
    private Amount quotient;

    private String reading;

    private @Nullable String note;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Wage() {
    }

    String soc() {
        return this.soc;
    }

    String area() {
        return this.area;
    }

    int year() {
        return this.dataYear;
    }

    String source() {
        return this.source;
    }

    Earnings toEarnings(Occupation occupation, String place, Citation citation) {
        Origin origin = origin(place, this.dataYear, citation);
        return new Earnings(occupation, this.dataYear, this.employment.figure(Unit.COUNT, origin),
                this.quotient.figure(Unit.RATIO, origin.of(Measure.QUOTIENT)), yearly(origin), hourly(origin),
                Reading.ofCode(this.reading), this.note, citation);
    }

    static Origin origin(String place, int year, Citation citation) {
        String period = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US).format(YearMonth.of(year, MONTH));
        return new Origin(Measure.EMPLOYMENT, place, period, citation);
    }

    record Key(String soc, String area, int dataYear) {
    }

}
