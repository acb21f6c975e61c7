package guide.charted.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import guide.charted.fact.Missing;

/**
 * Follows the money month by month, against going on as now.
 */
final class CashFlow {

    /** Five years. */
    static final int FIVE_YEARS = 60;

    /** No career is longer. */
    private static final int LONGEST = 600;

    private static final double MONTHS_A_YEAR = 12;

    private final OptionalInt presentPay;

    private final OptionalInt wage;

    private final Missing wageMissing;

    /**
     * Prepares to follow.
     * @param presentPay what the reader earns a year now; empty if not told
     * @param wage what the new work pays a year; empty if not published
     * @param wageMissing why, if it is not
     */
    CashFlow(OptionalInt presentPay, OptionalInt wage, Missing wageMissing) {
        this.presentPay = presentPay;
        this.wage = wage;
        this.wageMissing = wageMissing;
    }

    /**
     * Tells a story.
     * @param stretches what happens, in order
     * @param afterwards what the reader lives on from then on
     * @return the story
     */
    Story tell(List<Stretch> stretches, Step.Earning afterwards) {
        int months = stretches.stream().mapToInt(Stretch::months).sum();
        int cost = stretches.stream().mapToInt(Stretch::cost).sum();
        double[] line = line(stretches, afterwards);
        int shown = Math.max(FIVE_YEARS, Math.min(months + (int) MONTHS_A_YEAR, LONGEST));
        List<Integer> cash = new ArrayList<>();
        for (int month = 0; month <= shown; month++) {
            cash.add((int) Math.round(line[month]));
        }
        int low = lowest(line, shown);
        return new Story(months, cost, breakEven(line, afterwards), Math.min(0, (int) Math.round(line[low])), low,
                isKnown() ? new Reckoned.Known((int) Math.round(line[FIVE_YEARS])) : new Reckoned.Blank(why()), cash);
    }

    /** The months of the first five years on each kind of income. */
    static int monthsOn(Step.Earning wanted, List<Stretch> stretches, Step.Earning afterwards) {
        int month = 0;
        int on = 0;
        for (Stretch stretch : stretches) {
            int counted = Math.clamp(FIVE_YEARS - month, 0, stretch.months());
            on += (stretch.earning() == wanted) ? counted : 0;
            month += stretch.months();
        }
        return on + ((afterwards == wanted) ? Math.max(0, FIVE_YEARS - month) : 0);
    }

    private boolean isKnown() {
        return this.presentPay.isPresent() && this.wage.isPresent();
    }

    private Missing why() {
        return this.wage.isEmpty() ? this.wageMissing : Missing.NOT_ASKED;
    }

    private double[] line(List<Stretch> stretches, Step.Earning afterwards) {
        double[] line = new double[LONGEST + 1];
        double now = 0;
        int month = 0;
        for (Stretch stretch : stretches) {
            if (stretch.months() == 0) {
                now -= stretch.cost();
                line[Math.min(month, LONGEST)] = now;
            }
            for (int i = 0; i < stretch.months(); i++) {
                now += gain(stretch.earning()) - (double) stretch.cost() / stretch.months();
                month++;
                line[Math.min(month, LONGEST)] = now;
            }
        }
        while (month < LONGEST) {
            now += gain(afterwards);
            line[++month] = now;
        }
        return line;
    }

    /** What a month brings more than going on as now. */
    private double gain(Step.Earning earning) {
        double present = this.presentPay.orElse(0);
        double income = switch (earning) {
            case PRESENT_JOB -> present;
            case NOTHING -> 0;
            case IN_FIELD -> this.wage.orElse(0);
        };
        return (income - present) / MONTHS_A_YEAR;
    }

    private Reckoned breakEven(double[] line, Step.Earning afterwards) {
        if (afterwards != Step.Earning.IN_FIELD && line[LONGEST] < -0.5) {
            return new Reckoned.Blank(Missing.NOT_APPLICABLE);
        }
        if (!isKnown()) {
            return new Reckoned.Blank(why());
        }
        int month = LONGEST;
        while (month > 0 && line[month] >= -0.5) {
            month--;
        }
        if (month == LONGEST) {
            return new Reckoned.Blank(Missing.NOT_APPLICABLE);
        }
        boolean everBehind = line[month] < -0.5;
        return new Reckoned.Known(everBehind ? month + 1 : 0);
    }

    private static int lowest(double[] line, int shown) {
        int low = 0;
        for (int month = 1; month <= shown; month++) {
            low = (line[month] < line[low] - 1e-6) ? month : low;
        }
        return low;
    }

}
