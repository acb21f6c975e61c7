package guide.charted.certification.ladder;

import java.util.List;

import guide.charted.certification.Start;

/**
 * A start with the credentials that it leads to.
 *
 * @param start where one stands
 * @param steps the ways from there, in the order of their credentials
 */
public record Branch(Start start, List<Step> steps) {
}
