package guide.charted.salary;

import java.util.List;
import java.util.stream.Stream;

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
 * @param quotient location quotient: the share of the place's jobs that this occupation
 * holds, divided by its share in the nation
 * @param yearly pay in dollars a year of full-time work
 * @param hourly pay in dollars and cents an hour
 * @param reading how the figures were read
 * @param note what a reader should know about them; null if nothing
 * @param source the survey of that year
 */
public record Earnings(Occupation occupation, int year, Figure jobs, Figure quotient, PayRange yearly, PayRange hourly,
        Reading reading, @Nullable String note, Citation source) {

    private static final int FEW_JOBS = 500;

    /** A year whose figures exist somewhere but were not found. */
    static Earnings unread(Occupation occupation, int year, String place, Citation survey) {
        return blank(occupation, year, place, Reading.NOT_FOUND, Missing.NOT_FOUND, survey);
    }

    /** A survey that has no row for the occupation in the place. */
    static Earnings unpublished(Occupation occupation, int year, String place, Citation survey) {
        return blank(occupation, year, place, Reading.NOT_PUBLISHED, Missing.NOT_REPORTED, survey);
    }

    private static Earnings blank(Occupation occupation, int year, String place, Reading reading, Missing why,
            Citation survey) {
        Origin origin = Wage.origin(place, year, survey);
        List<Figure> figures = Stream
            .of(Measure.EMPLOYMENT, Measure.QUOTIENT, Measure.P10, Measure.P25, Measure.MEDIAN, Measure.P75,
                    Measure.P90, Measure.MEAN)
            .<Figure>map((measure) -> new Figure.Blank(why, origin.of(measure)))
            .toList();
        PayRange nothing = new PayRange(figures.get(2), figures.get(3), figures.get(4), figures.get(5), figures.get(6),
                figures.get(7));
        return new Earnings(occupation, year, figures.get(0), figures.get(1), nothing, nothing, reading, null, survey);
    }

    /**
     * Whether the publisher has a row for the occupation in this place and year.
     * @return false if it says nothing at all, which is not the same as nobody working
     * there
     */
    public boolean isPublished() {
        return this.reading != Reading.NOT_PUBLISHED;
    }

    /**
     * Whether the median rests on few jobs, or on a number of jobs that nobody can tell.
     * @return true if there are fewer than {@link #fewJobs()} or their count is missing
     */
    public boolean isRough() {
        return this.jobs.number().filter((count) -> count.intValue() >= FEW_JOBS).isEmpty();
    }

    /**
     * Below how many jobs the guide calls a median rough.
     * @return a line of its own, not one of the publisher
     */
    public int fewJobs() {
        return FEW_JOBS;
    }

}
