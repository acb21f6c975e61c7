package guide.charted.salary;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.occupation.Occupation;

import org.jspecify.annotations.Nullable;

/**
 * What an occupation pays in an industry of the nation, and how many work there, in May
 * of a year.
 *
 * @param occupation the occupation, by the code of that year
 * @param industry the industry
 * @param year the year of the survey
 * @param owners {@code private}, {@code government} or {@code mixed}: whose employers
 * were counted; null where the publication does not say
 * @param jobs jobs of employees
 * @param shareOfIndustry percent of the industry's jobs that this occupation holds
 * @param shareOfJobs percent of the occupation's jobs that stand in this industry
 * @param yearly pay in dollars a year of full-time work
 * @param hourly pay in dollars and cents an hour
 * @param reading how the figures were read
 * @param note what a reader should know about them; null if nothing
 * @param source the publication
 */
public record IndustryPay(Occupation occupation, Industry industry, int year, @Nullable String owners, Figure jobs,
        Figure shareOfIndustry, Figure shareOfJobs, PayRange yearly, PayRange hourly, Reading reading,
        @Nullable String note, Citation source) {
}
