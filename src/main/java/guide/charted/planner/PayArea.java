package guide.charted.planner;

import java.util.Optional;

import guide.charted.fact.Figure;

/**
 * An area of the pay survey that may be the reader's own: a city near by, or the country
 * of the state.
 *
 * @param code the value of {@link PlanParameter#METRO} that plans with its pay
 * @param name its name
 * @param miles from the ZIP code to the middle of its first-named city; empty outside of
 * cities
 * @param pay a year's pay there at the percentile of the plan
 * @param href the page of its pay
 */
public record PayArea(String code, String name, Optional<Integer> miles, Figure pay, String href) {
}
