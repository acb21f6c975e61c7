package guide.charted.school;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.fact.Amount;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import guide.charted.place.Point;
import guide.charted.place.States;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class Institution {

    @Id
    private String unitid;

    private String name;

    private @Nullable String alias;

    private @Nullable String address;

    private String city;

    private String state;

    private String zip;

    private BigDecimal latitude;

    private BigDecimal longitude;

    private String control;

    private String level;

    private String website;

    private @Nullable String priceCalculator;

    private @Nullable String admissionsPage;

    private @Nullable String aidPage;

    @EmbeddedColumnNaming("tuition_in_district_%s")
    private Amount tuitionInDistrict;

    @EmbeddedColumnNaming("tuition_in_state_%s")
    private Amount tuitionInState;

    @EmbeddedColumnNaming("tuition_out_of_state_%s")
    private Amount tuitionOutOfState;

    @EmbeddedColumnNaming("books_%s")
    private Amount books;

    private @Nullable String tuitionPeriod;

    @EmbeddedColumnNaming("net_price_%s")
    private Amount netPrice;

    private @Nullable String netPricePeriod;

    @EmbeddedColumnNaming("graduation_rate_%s")
    private Amount graduationRate;

    private @Nullable Integer graduationRateYear;

    @EmbeddedColumnNaming("enrollment_%s")
    private Amount enrollment;

    private @Nullable Integer enrollmentYear;

    private boolean fullyOnline;

    private String source;

    private String netPriceSource;

    @SuppressWarnings("NullAway.Init")
    protected Institution() {
    }

    String unitid() {
        return this.unitid;
    }

    Stream<String> periods() {
        return Stream.ofNullable(this.tuitionPeriod);
    }

    SchoolDetail toDetail(Sources sources, States states, Periods periods, @Nullable SchoolPoint onMap,
            List<ProgramDetail> programs, List<AccreditationRecord> accreditation) {
        Citation citation = sources.cite(this.source);
        Origin price = new Origin(Measure.PRICE, "", periods.academic(this.tuitionPeriod), citation);
        Tuition tuition = new Tuition(this.tuitionInDistrict.figure(Unit.DOLLARS, price),
                this.tuitionInState.figure(Unit.DOLLARS, price), this.tuitionOutOfState.figure(Unit.DOLLARS, price));
        Figure netPriceFigure = this.netPrice.figure(Unit.DOLLARS,
                new Origin(Measure.MEAN, "", periods.academic(this.netPricePeriod), sources.cite(this.netPriceSource)));
        Figure graduates = this.graduationRate.figure(Unit.PERCENT,
                new Origin(Measure.RATE, "", periods.year(this.graduationRateYear), citation));
        Figure students = this.enrollment.figure(Unit.COUNT,
                new Origin(Measure.NUMBER, "", periods.year(this.enrollmentYear), citation));
        return new SchoolDetail(this.unitid, this.name, aliases(), this.address, this.city, this.state,
                states.name(this.state).orElseThrow(), this.zip,
                new Point(this.latitude.doubleValue(), this.longitude.doubleValue()),
                (onMap != null) ? onMap.x() : null, (onMap != null) ? onMap.y() : null, this.control, this.level,
                this.website, this.priceCalculator, this.admissionsPage, this.aidPage, tuition,
                this.books.figure(Unit.DOLLARS, price), netPriceFigure, graduates, students, this.fullyOnline, programs,
                accreditation, citation, sources.cite("cahiim"));
    }

    private List<String> aliases() {
        return (this.alias == null) ? List.of() : Arrays.stream(this.alias.split("\\|")).map(String::strip).toList();
    }

}
