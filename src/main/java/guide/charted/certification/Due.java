package guide.charted.certification;

import guide.charted.fact.Figure;

/**
 * What a year of membership in an issuing body costs, in US dollars, as one source has
 * it.
 *
 * @param issuer the body
 * @param tier who pays it: {@code professional}, {@code range}, {@code student} or
 * {@code individual}
 * @param low the lowest price
 * @param high the highest price; equal to the other where there is one
 * @param needed whether the body's credentials ask for membership
 */
public record Due(String issuer, String tier, Figure low, Figure high, boolean needed) {
}
