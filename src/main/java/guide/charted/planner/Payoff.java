package guide.charted.planner;

import guide.charted.fact.Figure;

/**
 * What a route brings, told three times. The same wage is assumed after every credential:
 * no source gives a sound premium for one.
 *
 * @param wage a year's pay in health information at the chosen percentile, before taxes
 * @param onPlan all goes as is likely
 * @param slow part-time pace, one more try at each exam, a long search
 * @param stopsHalfway the reader stops half-way to the credential
 * @param flip what would turn the answer
 */
public record Payoff(Figure wage, Story onPlan, Story slow, Story stopsHalfway, Note flip) {
}
