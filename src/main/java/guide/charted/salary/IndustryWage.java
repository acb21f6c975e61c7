package guide.charted.salary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import guide.charted.fact.Amount;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import guide.charted.occupation.Occupation;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@IdClass(IndustryWage.Key.class)
class IndustryWage extends PayColumns {

    @Id
    private String soc;

    @Id
    private String industry;

    @Id
    private int dataYear;

    @Id
    private String source;

    private @Nullable String owners;

    @EmbeddedColumnNaming("employment_%s")
    private Amount employment;

    @EmbeddedColumnNaming("share_of_industry_%s")
    private Amount shareOfIndustry;

    @EmbeddedColumnNaming("share_of_jobs_%s")
    private Amount shareOfJobs;

    private String reading;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected IndustryWage() {
    }

    String soc() {
        return this.soc;
    }

    String industry() {
        return this.industry;
    }

    IndustryPay toPay(Occupation occupation, Industry industry, String place, Sources sources) {
        Origin origin = Wage.origin(place, this.dataYear, sources.cite(this.source));
        return new IndustryPay(occupation, industry, this.dataYear, this.owners,
                this.employment.figure(Unit.COUNT, origin),
                this.shareOfIndustry.figure(Unit.PERCENT, origin.of(Measure.RATE)),
                this.shareOfJobs.figure(Unit.PERCENT, origin.of(Measure.RATE)), yearly(origin), hourly(origin),
                Reading.ofCode(this.reading), this.note, origin.source());
    }

    record Key(String soc, String industry, int dataYear, String source) {
    }

}
