package guide.charted.salary;

import java.util.List;

import guide.charted.fact.Figure;

/**
 * What one occupation pays in one place and May: US dollars, an hour or a year, before
 * taxes. Each figure may be a typed blank.
 *
 * @param p10 a tenth earn less
 * @param p25 a quarter earn less
 * @param median half earn less
 * @param p75 three quarters earn less
 * @param p90 nine tenths earn less
 * @param mean all pay divided by all workers; not to be compared with a median
 */
public record PayRange(Figure p10, Figure p25, Figure median, Figure p75, Figure p90, Figure mean) {

    /**
     * The percentiles, the median among them.
     * @return five figures, ascending by measure
     */
    public List<Figure> percentiles() {
        return List.of(this.p10, this.p25, this.median, this.p75, this.p90);
    }

}
