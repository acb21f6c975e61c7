package guide.charted.career;

import guide.charted.fact.Figure;

/**
 * An apprenticeship: work for pay and lessons at once. Each figure may be a typed blank.
 *
 * @param id such as {@code coding-clarified}
 * @param name whose it is
 * @param text what is known of it
 * @param jobHours hours on the job in all
 * @param instructionHours hours of lessons in all
 * @param weeks how long it lasts
 */
public record PaidTraining(String id, String name, String text, Figure jobHours, Figure instructionHours,
        Figure weeks) {
}
