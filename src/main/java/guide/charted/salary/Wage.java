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
class Wage {

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

    @EmbeddedColumnNaming("hour_mean_%s")
    private Amount hourMean;

    @EmbeddedColumnNaming("hour_p10_%s")
    private Amount hourP10;

    @EmbeddedColumnNaming("hour_p25_%s")
    private Amount hourP25;

    @EmbeddedColumnNaming("hour_median_%s")
    private Amount hourMedian;

    @EmbeddedColumnNaming("hour_p75_%s")
    private Amount hourP75;

    @EmbeddedColumnNaming("hour_p90_%s")
    private Amount hourP90;

    @EmbeddedColumnNaming("year_mean_%s")
    private Amount yearMean;

    @EmbeddedColumnNaming("year_p10_%s")
    private Amount yearP10;

    @EmbeddedColumnNaming("year_p25_%s")
    private Amount yearP25;

    @EmbeddedColumnNaming("year_median_%s")
    private Amount yearMedian;

    @EmbeddedColumnNaming("year_p75_%s")
    private Amount yearP75;

    @EmbeddedColumnNaming("year_p90_%s")
    private Amount yearP90;

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

    private PayRange yearly(Origin origin) {
        Unit unit = Unit.DOLLARS;
        return new PayRange(this.yearP10.figure(unit, origin.of(Measure.P10)),
                this.yearP25.figure(unit, origin.of(Measure.P25)),
                this.yearMedian.figure(unit, origin.of(Measure.MEDIAN)),
                this.yearP75.figure(unit, origin.of(Measure.P75)), this.yearP90.figure(unit, origin.of(Measure.P90)),
                this.yearMean.figure(unit, origin.of(Measure.MEAN)));
    }

    private PayRange hourly(Origin origin) {
        Unit unit = Unit.DOLLARS_AND_CENTS;
        return new PayRange(this.hourP10.figure(unit, origin.of(Measure.P10)),
                this.hourP25.figure(unit, origin.of(Measure.P25)),
                this.hourMedian.figure(unit, origin.of(Measure.MEDIAN)),
                this.hourP75.figure(unit, origin.of(Measure.P75)), this.hourP90.figure(unit, origin.of(Measure.P90)),
                this.hourMean.figure(unit, origin.of(Measure.MEAN)));
    }

    record Key(String soc, String area, int dataYear) {
    }

}
