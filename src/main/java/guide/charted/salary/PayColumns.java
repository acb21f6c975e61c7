package guide.charted.salary;

import jakarta.persistence.MappedSuperclass;

import guide.charted.fact.Amount;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Unit;

import org.hibernate.annotations.EmbeddedColumnNaming;

/** The columns of pay that every table of the wage survey has. */
@MappedSuperclass
abstract class PayColumns {

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

    @SuppressWarnings("NullAway.Init")
    protected PayColumns() {
    }

    PayRange yearly(Origin origin) {
        Unit unit = Unit.DOLLARS;
        return new PayRange(this.yearP10.figure(unit, origin.of(Measure.P10)),
                this.yearP25.figure(unit, origin.of(Measure.P25)),
                this.yearMedian.figure(unit, origin.of(Measure.MEDIAN)),
                this.yearP75.figure(unit, origin.of(Measure.P75)), this.yearP90.figure(unit, origin.of(Measure.P90)),
                this.yearMean.figure(unit, origin.of(Measure.MEAN)));
    }

    PayRange hourly(Origin origin) {
        Unit unit = Unit.DOLLARS_AND_CENTS;
        return new PayRange(this.hourP10.figure(unit, origin.of(Measure.P10)),
                this.hourP25.figure(unit, origin.of(Measure.P25)),
                this.hourMedian.figure(unit, origin.of(Measure.MEDIAN)),
                this.hourP75.figure(unit, origin.of(Measure.P75)), this.hourP90.figure(unit, origin.of(Measure.P90)),
                this.hourMean.figure(unit, origin.of(Measure.MEAN)));
    }

}
