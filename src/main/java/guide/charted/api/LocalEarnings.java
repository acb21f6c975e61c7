package guide.charted.api;

import guide.charted.salary.Reading;
import guide.charted.salary.Earnings;
import guide.charted.salary.PayRange;
import guide.charted.salary.place.LocalPay;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an occupation pays in a place.
 *
 * @param soc its code in the Standard Occupational Classification
 * @param title its official title
 * @param published whether the survey has a row for it there; if not, every figure is
 * {@code not-reported}, which is not zero
 * @param reading how it was read
 * @param jobs how many jobs of employees, the self-employed left out
 * @param locationQuotient the share of the place's jobs that it holds, divided by its
 * share in the nation: 1 is as common as everywhere
 * @param yearly US dollars a year before taxes
 * @param hourly US dollars an hour before taxes
 * @param medianAtNationalPrices US dollars a year: the yearly median divided by the
 * place's price level, our sum
 */
record LocalEarnings(String soc, String title, boolean published, @OneOf(codesOf = Reading.class) String reading,
        Placed jobs, Placed locationQuotient, Range yearly, Range hourly, Placed medianAtNationalPrices) {

    static LocalEarnings of(LocalPay pay) {
        Earnings earnings = pay.earnings();
        return new LocalEarnings(pay.soc(), earnings.occupation().title(), earnings.isPublished(),
                earnings.reading().code(), Placed.of(earnings.jobs()), Placed.of(earnings.quotient()),
                Range.of(earnings.yearly()), Range.of(earnings.hourly()), Placed.of(pay.adjustedMedian()));
    }

    /**
     * Percentiles and the mean of pay, in US dollars. A mean is not to be compared with a
     * median.
     *
     * @param p10 US dollars: a tenth earn less
     * @param p25 US dollars: a quarter earn less
     * @param median US dollars: half earn less
     * @param p75 US dollars: three quarters earn less
     * @param p90 US dollars: nine tenths earn less
     * @param mean US dollars: all pay divided by all workers
     */
    @Schema(name = "PayRange")
    record Range(Placed p10, Placed p25, Placed median, Placed p75, Placed p90, Placed mean) {

        static Range of(PayRange range) {
            return new Range(Placed.of(range.p10()), Placed.of(range.p25()), Placed.of(range.median()),
                    Placed.of(range.p75()), Placed.of(range.p90()), Placed.of(range.mean()));
        }

    }

}
