package guide.charted.salary.map;

import java.util.List;

import guide.charted.occupation.Occupation;

/**
 * What the nation's page adds by place.
 *
 * @param question what the reader asks
 * @param map the states
 * @param place the answer of the box for a place
 * @param occupations today's codes
 */
record NationPage(Question question, StateMap map, PlaceAnswer place, List<Occupation> occupations) {
}
