package guide.charted.planner;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import guide.charted.career.Assumption;
import guide.charted.certification.Eligibility;
import guide.charted.education.SectorCost;
import guide.charted.fact.Citation;

/**
 * Everything that plans are made of.
 *
 * @param eligibility who may sit which exam
 * @param exams the exams that are planned, by their letters
 * @param unpriced exams whose price is not known
 * @param assumptions what no source gives
 * @param markets schools and their prices
 * @param averages national averages by kind of school, where no school's price is known
 * @param wages what the work pays
 * @param register who to cite
 * @param edition the edition of the data
 * @param editionMonth its month
 */
record PlanFacts(Eligibility eligibility, Map<String, ExamTerms> exams, Set<String> unpriced,
        List<Assumption> assumptions, Markets markets, Map<String, SectorCost> averages, Wages wages, Register register,
        String edition, YearMonth editionMonth) {

    ExamTerms exam(String code) {
        return Objects.requireNonNull(this.exams.get(code), code);
    }

    /** Whether the full letters come with work, to who passed under an apprentice's. */
    boolean isReleased(String code) {
        ExamTerms terms = this.exams.get(code);
        return terms != null && !terms.releases().isEmpty() && !terms.apprentice();
    }

    /** What the work pays where someone lives. */
    interface Wages {

        /**
         * A year's pay.
         * @param home where the reader lives
         * @param percentile 10, 25, 50, 75 or 90
         * @return the pay of the closest place that is published, with its origin
         */
        PlannedPay of(Home home, int percentile);

    }

    /**
     * The sources that no figure brings along.
     *
     * @param prices where schools report their prices
     * @param directory where accreditation is looked up
     * @param ours the guide itself
     */
    record Register(Citation prices, Citation directory, Citation ours) {
    }

}
