package guide.charted.career;

import guide.charted.fact.Figure;
import guide.charted.occupation.Occupation;

/**
 * A figure of a key fact.
 *
 * @param occupation whom it is about, by the code of its time
 * @param figure the figure with its measure, time and source
 */
public record KeyFigure(Occupation occupation, Figure figure) {
}
