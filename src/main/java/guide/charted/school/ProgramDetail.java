package guide.charted.school;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import guide.charted.chart.Spark;
import guide.charted.education.DegreeType;
import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A program of a school.
 *
 * @param id UNITID, CIP code and award level
 * @param degree what it awards
 * @param awardLevel the IPEDS award level; null for the few programs known from the
 * school's own page only
 * @param field {@code records-technology}, {@code records-administration},
 * {@code coding}, {@code informatics} or {@code other}
 * @param name a readable name of what is studied
 * @param cip the CIP code; null where unknown
 * @param cipTitle the official title of the CIP code; null where unknown
 * @param core whether the official crosswalk ties the field to the occupation; otherwise
 * it is a related field
 * @param delivery how it can be studied; empty means unknown
 * @param deliveryNote what the evidence says about delivery; null if nothing
 * @param deliverySource the evidence for delivery; null if unknown
 * @param page the program's own page; null if unknown
 * @param tuition a full-time year's charges for this level of study
 * @param graduateCharges whether those are graduate charges
 * @param wholeCost the price of the whole program, where the school charges by program
 * @param wholeCostBasis how that price was matched to the program; null without such a
 * price
 * @param months full-time months from start to award
 * @param credits credit hours to the award
 * @param awards awards by year, the oldest first
 * @param awardsTotal awards of the last five years together
 * @param accreditation what was found about CAHIIM accreditation; empty means unknown
 * @param searchWords other words people use for its field; empty if there are none
 * @param source where the program is reported
 */
public record ProgramDetail(String id, DegreeType degree, @Nullable String awardLevel, String field, String name,
        @Nullable String cip, @Nullable String cipTitle, boolean core, Set<Delivery> delivery,
        @Nullable String deliveryNote, @Nullable Citation deliverySource, @Nullable String page, Tuition tuition,
        boolean graduateCharges, Figure wholeCost, @Nullable String wholeCostBasis, Figure months, Figure credits,
        List<Awards> awards, Figure awardsTotal, List<AccreditationRecord> accreditation, String searchWords,
        Citation source) {

    /**
     * Whether the finder lists it by default.
     * @return true for an active program in a core field
     */
    public boolean isListed() {
        return this.core && isActive();
    }

    /**
     * Whether someone finished it in the last five years, or nothing is known about that.
     * @return false only if the federal data count no award in five years
     */
    public boolean isActive() {
        return this.awardsTotal.number().map((total) -> total.signum() > 0).orElse(true);
    }

    /**
     * What can be said of this program's CAHIIM accreditation.
     * @return the strongest standing that the evidence supports
     */
    public Standing standing() {
        return evidence().map(AccreditationRecord::standing)
            .filter((standing) -> standing != Standing.UNKNOWN)
            .orElse((this.degree == DegreeType.CERTIFICATE) ? Standing.NOT_APPLICABLE : Standing.UNKNOWN);
    }

    /**
     * The evidence behind {@link #standing()}.
     * @return the strongest evidence found, or empty if none was found
     */
    public Optional<AccreditationRecord> evidence() {
        return this.accreditation.stream().min(Comparator.comparing(AccreditationRecord::standing));
    }

    /**
     * Whether it is accredited in health information management, on good evidence: what
     * RHIT and RHIA ask for.
     * @return true for a confirmed accreditation of that discipline
     */
    public boolean isConfirmedInHim() {
        return standingInHim() == Standing.CONFIRMED;
    }

    /**
     * What can be said of its accreditation in health information management; one in
     * another discipline does not count.
     * @return the strongest standing that the evidence supports
     */
    public Standing standingInHim() {
        return this.accreditation.stream()
            .filter((found) -> found.discipline().equals("him"))
            .map(AccreditationRecord::standing)
            .min(Comparator.naturalOrder())
            .orElse(Standing.UNKNOWN);
    }

    /**
     * The exams it leads to.
     * @return the exams, each with how far; empty if it is not of a kind that prepares
     * for one
     */
    public List<ExamDoor> exams() {
        return ExamDoor.of(this);
    }

    /**
     * Awards of the newest year.
     * @return the count, or empty if it is unknown
     */
    public Optional<BigDecimal> newestAwards() {
        return this.awards.isEmpty() ? Optional.empty() : this.awards.getLast().count().number();
    }

    /**
     * Awards by year as a small line.
     * @return the line
     */
    public Spark spark() {
        return Spark.of(this.awards.stream().map((year) -> year.count().number()).toList());
    }

    /**
     * Where its own page is, as a reader would say it.
     * @return the host of the page without {@code www.}; empty if the page is unknown
     */
    public String pageName() {
        return (this.page != null) ? this.page.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "") : "";
    }

    boolean isPriced() {
        return this.tuition.resident().number().isPresent() || this.wholeCost.number().isPresent();
    }

    boolean hasGraduates() {
        return newestAwards().filter((count) -> count.signum() > 0).isPresent();
    }

}
