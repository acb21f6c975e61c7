package guide.charted.career.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.career.Prospects;
import guide.charted.fact.Figure;
import guide.charted.fact.Unit;
import guide.charted.salary.Earnings;
import guide.charted.salary.OutlookRound;
import guide.charted.salary.PayToday;
import guide.charted.web.InputError;

/**
 * This career beside others, in the order of the address.
 *
 * @param columns this career first, then the others that are known
 * @param choices all that can stand beside it
 * @param errors what was wrong with the address
 */
public record CareerComparison(List<Prospects> columns, List<Choice> choices, List<InputError> errors) {

    static final String PATH = "/career/compare";

    static final String FIELD = "with";

    static final int MOST = 3;

    public CareerComparison {
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
        errors = List.copyOf(errors);
    }

    /**
     * Whether there is a table to show.
     * @return true for two to four careers, also if an unknown one was asked for
     */
    public boolean isShown() {
        return this.columns.size() > 1 && this.columns.size() <= MOST + 1;
    }

    /**
     * This career.
     * @return the first column
     */
    public Prospects here() {
        return this.columns.getFirst();
    }

    /**
     * The percentiles of pay, drawn on one scale.
     * @return a row a career
     */
    public PayToday ranges() {
        return PayToday.of(this.columns.stream().map(Prospects::pay).toList());
    }

    /**
     * Yearly pay, the median among the percentiles.
     * @return five lines, ascending
     */
    public List<Line> percentiles() {
        return Stream.of("p10", "p25", "median", "p75", "p90")
            .map((step) -> pay(step,
                    (pay) -> pay.yearly()
                        .percentiles()
                        .stream()
                        .filter((figure) -> figure.origin().measure().code().equals(step))
                        .findFirst()
                        .orElseThrow()))
            .toList();
    }

    /**
     * What else the wage survey says.
     * @return median by the hour, mean, jobs
     */
    public List<Line> survey() {
        return List.of(pay("hour", (pay) -> pay.hourly().median()), pay("mean", (pay) -> pay.yearly().mean()),
                pay("jobs", Earnings::jobs));
    }

    /**
     * What the current round expects.
     * @return growth, openings and jobs
     */
    public List<Line> outlook() {
        return List.of(outlook("growth", OutlookRound::growth), outlook("openings", OutlookRound::openings),
                outlook("openings-new", OutlookRound::newJobsAYear),
                outlook("openings-replace", OutlookRound::replacementsAYear),
                outlook("openings-per-hundred", OutlookRound::openingsPerHundredJobs),
                outlook("base-jobs", OutlookRound::baseJobs), outlook("target-jobs", OutlookRound::targetJobs));
    }

    /**
     * How much more another career pays in the middle, computed by us.
     * @param other one of the columns
     * @return dollars a year, negative for less; empty for this career or an unknown pay
     */
    public Optional<BigDecimal> more(Prospects other) {
        return other.equals(here()) ? Optional.empty()
                : median(other).flatMap((pay) -> median(here()).map(pay::subtract));
    }

    /**
     * A number of dollars.
     * @return the unit of pay
     */
    public Unit dollars() {
        return Unit.DOLLARS;
    }

    /**
     * Whether a career can be left out and one remains beside this one.
     * @return true from three columns on
     */
    public boolean canLeaveOut() {
        return this.columns.size() > 2;
    }

    /**
     * The same comparison without a career.
     * @param column one of the columns, not the first
     * @return its address
     */
    public String hrefWithout(Prospects column) {
        return PATH + query(this.columns.stream().filter((other) -> !other.equals(column)));
    }

    /**
     * The same figures as a file.
     * @return its address
     */
    public String hrefOfFile() {
        return PATH + ".csv" + query(this.columns.stream());
    }

    private Line pay(String code, Function<Earnings, Figure> figure) {
        return new Line(code, this.columns.stream().map((column) -> figure.apply(column.pay())).toList());
    }

    private Line outlook(String code, Function<OutlookRound, Figure> figure) {
        return new Line(code, this.columns.stream().map((column) -> figure.apply(column.outlook())).toList());
    }

    private static Optional<BigDecimal> median(Prospects career) {
        return career.pay().yearly().median().number();
    }

    private static String query(Stream<Prospects> columns) {
        return columns.skip(1)
            .map((column) -> FIELD + "=" + column.occupation().soc())
            .collect(Collectors.joining("&", "?", ""));
    }

    /**
     * A figure of each career.
     *
     * @param code the last part of the line's message key
     * @param figures one a column
     */
    public record Line(String code, List<Figure> figures) {
    }

    /**
     * A career to choose.
     *
     * @param soc its code
     * @param name its short title
     * @param chosen whether the address asks for it
     */
    public record Choice(String soc, String name, boolean chosen) {
    }

}
