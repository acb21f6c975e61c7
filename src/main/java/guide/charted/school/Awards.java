package guide.charted.school;

import guide.charted.fact.Figure;

/**
 * How many finished a program in a year.
 *
 * @param year the calendar year in which the academic year ended (July to June)
 * @param count awards to first majors
 */
public record Awards(int year, Figure count) {
}
