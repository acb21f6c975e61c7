package guide.charted.career;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Unit;
import guide.charted.salary.Earnings;
import guide.charted.salary.Industry;
import guide.charted.salary.IndustryPay;

/**
 * The industries of one occupation in one publication: one year, one level. Groups are
 * never added up with each other.
 *
 * @param rows the industries, those with most jobs first
 * @param nation the occupation's jobs in the whole nation in that year; empty if that
 * year was not read
 */
public record IndustryGroup(List<IndustryPay> rows, Optional<Earnings> nation) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public IndustryGroup {
        rows = List.copyOf(rows);
    }

    /**
     * What all rows share: occupation, year, source.
     * @return the first row
     */
    public IndustryPay first() {
        return this.rows.getFirst();
    }

    /**
     * Whether the rows are whole sectors, which together are all employers.
     * @return false for narrower industries
     */
    public boolean isSectors() {
        return first().industry().level() == Industry.Level.SECTOR;
    }

    /**
     * The share of the occupation's jobs in an industry: as published, else of sectors
     * computed by us.
     * @param row one of the rows
     * @return percent
     */
    public Figure share(IndustryPay row) {
        return (isSectors() && this.nation.isPresent()) ? percent(row.jobs(), this.nation.get().jobs())
                : row.shareOfJobs();
    }

    /**
     * The jobs of all rows whose number is known, added up by us; only of sectors,
     * because narrower industries are only some of all.
     * @return the sum
     */
    public Figure known() {
        BigDecimal sum = this.rows.stream()
            .flatMap((row) -> row.jobs().number().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure.Known(sum, Unit.COUNT, first().jobs().origin());
    }

    /**
     * How much of the nation's jobs {@link #known()} is.
     * @return percent, computed by us
     */
    public Figure knownShare() {
        return this.nation.map((year) -> percent(known(), year.jobs())).orElseThrow();
    }

    /**
     * How many of the rows withhold their number of jobs.
     * @return their number
     */
    public long withheld() {
        return this.rows.stream().filter((row) -> row.jobs().number().isEmpty()).count();
    }

    private static Figure percent(Figure part, Figure whole) {
        return part.number()
            .<Figure>flatMap((of) -> whole.number()
                .map((all) -> new Figure.Known(of.multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP), Unit.PERCENT,
                        part.origin().of(Measure.RATE))))
            .orElse(part);
    }

}
