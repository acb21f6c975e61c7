package guide.charted.school;

import guide.charted.fact.Figure;

/**
 * What a program posts about its graduates.
 *
 * @param measure {@code graduation}, {@code employment}, {@code exam-pass},
 * {@code retention}, {@code graduate-satisfaction} or {@code employer-satisfaction}
 * @param share percent, as posted; its origin names the page it was read on
 * @param cohort whom it counts, in words; often not what the label promises
 * @param asOf the date of the page, in words
 */
public record PostedOutcome(String measure, Figure share, String cohort, String asOf) {
}
