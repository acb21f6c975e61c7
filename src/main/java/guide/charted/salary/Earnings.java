package guide.charted.salary;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Missing;
import guide.charted.fact.Origin;
import guide.charted.occupation.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * What an occupation paid in a place in May of a year, and how many held such a job.
 *
 * @param occupation the occupation, by the code of that year
 * @param year the year of the survey
 * @param jobs jobs of employees, rounded to 10 by the publisher; the self-employed are
 * not counted
 * @param yearly pay in dollars a year of full-time work
 * @param hourly pay in dollars and cents an hour
 * @param reading how the figures were read
 * @param note what a reader should know about them; null if nothing
 * @param source the survey of that year
 */
public record Earnings(Occupation occupation, int year, Figure jobs, PayRange yearly, PayRange hourly, Reading reading,
        @Nullable String note, Citation source) {

    /** A year whose figures exist somewhere but were not found. */
    static Earnings unread(Occupation occupation, int year, String place, Citation survey) {
        Origin origin = Wage.origin(place, year, survey);
        PayRange nothing = new PayRange(blank(origin.of(Measure.P10)), blank(origin.of(Measure.P25)),
                blank(origin.of(Measure.MEDIAN)), blank(origin.of(Measure.P75)), blank(origin.of(Measure.P90)),
                blank(origin.of(Measure.MEAN)));
        return new Earnings(occupation, year, blank(origin), nothing, nothing, Reading.NOT_FOUND, null, survey);
    }

    private static Figure blank(Origin origin) {
        return new Figure.Blank(Missing.NOT_FOUND, origin);
    }

}
