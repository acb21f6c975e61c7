package guide.charted.school;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import guide.charted.education.DegreeType;
import guide.charted.fact.Amount;
import guide.charted.fact.Citation;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class Program {

    @Id
    private String id;

    private String unitid;

    private String degree;

    private @Nullable String awardLevel;

    private @Nullable String cip;

    private @Nullable String pageName;

    private String relevance;

    private @Nullable Boolean online;

    private @Nullable Boolean campus;

    private @Nullable Boolean hybrid;

    private @Nullable String deliveryNote;

    private @Nullable String deliverySource;

    private @Nullable String page;

    @EmbeddedColumnNaming("tuition_in_district_%s")
    private Amount tuitionInDistrict;

    @EmbeddedColumnNaming("tuition_in_state_%s")
    private Amount tuitionInState;

    @EmbeddedColumnNaming("tuition_out_of_state_%s")
    private Amount tuitionOutOfState;

    private @Nullable String tuitionPeriod;

    private boolean graduateCharges;

    @EmbeddedColumnNaming("whole_cost_%s")
    private Amount wholeCost;

    private @Nullable String wholeCostPeriod;

    private @Nullable String wholeCostBasis;

    @EmbeddedColumnNaming("months_%s")
    private Amount months;

    @EmbeddedColumnNaming("credits_%s")
    private Amount credits;

    @EmbeddedColumnNaming("awards_total_%s")
    private Amount awardsTotal;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Program() {
    }

    String id() {
        return this.id;
    }

    String unitid() {
        return this.unitid;
    }

    @Nullable String cip() {
        return this.cip;
    }

    Stream<String> periods() {
        return Stream.of(Optional.ofNullable(this.tuitionPeriod), Optional.ofNullable(this.wholeCostPeriod))
            .flatMap(Optional::stream);
    }

    ProgramDetail toDetail(Sources sources, Periods periods, AwardYears years, @Nullable StudyField field,
            String searchWords, List<Awards> awards, List<AccreditationRecord> accreditation) {
        Citation citation = sources.cite(this.source);
        Origin price = new Origin(Measure.PRICE, "", periods.academic(this.tuitionPeriod), citation);
        Origin whole = new Origin(Measure.PRICE, "", periods.academic(this.wholeCostPeriod), citation);
        Origin size = new Origin(Measure.NUMBER, "", periods.academic(null), citation);
        Origin total = new Origin(Measure.AWARDS, "", years.span(), citation);
        Tuition tuition = new Tuition(this.tuitionInDistrict.figure(Unit.DOLLARS, price),
                this.tuitionInState.figure(Unit.DOLLARS, price), this.tuitionOutOfState.figure(Unit.DOLLARS, price));
        return new ProgramDetail(this.id, DegreeType.ofCode(this.degree).orElseThrow(), this.awardLevel,
                (field != null) ? field.code() : "other", name(field), this.cip,
                (field != null) ? field.cipTitle() : null, this.relevance.equals("core"), delivery(), this.deliveryNote,
                (this.deliverySource != null) ? sources.cite(this.deliverySource) : null, this.page, tuition,
                this.graduateCharges, this.wholeCost.figure(Unit.DOLLARS, whole), this.wholeCostBasis,
                this.months.figure(Unit.MONTHS, size), this.credits.figure(Unit.CREDITS, size),
                years.of(awards, citation), this.awardsTotal.figure(Unit.COUNT, total), accreditation, searchWords,
                citation);
    }

    private String name(@Nullable StudyField field) {
        if (this.pageName != null) {
            return this.pageName;
        }
        return (field != null) ? field.name() : this.id;
    }

    private Set<Delivery> delivery() {
        List<Delivery> ways = new ArrayList<>();
        if (Boolean.TRUE.equals(this.online)) {
            ways.add(Delivery.ONLINE);
        }
        if (Boolean.TRUE.equals(this.campus)) {
            ways.add(Delivery.CAMPUS);
        }
        if (Boolean.TRUE.equals(this.hybrid)) {
            ways.add(Delivery.HYBRID);
        }
        return ways.isEmpty() ? Set.of() : EnumSet.copyOf(ways);
    }

}
