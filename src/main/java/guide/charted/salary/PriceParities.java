package guide.charted.salary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.fact.Measure;
import guide.charted.fact.Missing;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import guide.charted.place.Area;
import guide.charted.place.Areas;
import org.springframework.stereotype.Component;

/**
 * The price levels of states and metropolitan areas, and what pay is worth at national
 * prices. Puerto Rico and nonmetropolitan areas have none.
 */
@Component
public class PriceParities {

    private static final String PUBLISHER = "bea-rpp";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Figure> newest;

    private final int newestYear;

    private final Citation publisher;

    PriceParities(PriceParityRepository repository, Areas areas, Sources sources) {
        Map<String, PriceParity> rows = repository.findAll()
            .stream()
            .collect(Collectors.toMap(PriceParity::area, Function.identity(),
                    BinaryOperator.maxBy(Comparator.comparingInt(PriceParity::year))));
        this.newest = rows.values()
            .stream()
            .collect(Collectors.toUnmodifiableMap(PriceParity::area,
                    (row) -> row.toFigure(areas.name(row.area()), sources)));
        this.newestYear = rows.values().stream().mapToInt(PriceParity::year).max().orElseThrow();
        this.publisher = sources.cite(PUBLISHER);
    }

    /**
     * The newest price level of a place.
     * @param area any area
     * @return percent of the nation's price level, all items; missing as
     * {@code not-reported} where none is published
     */
    public Figure of(Area area) {
        return Optional.ofNullable(this.newest.get(area.code()))
            .orElseGet(() -> new Figure.Blank(Missing.NOT_REPORTED,
                    new Origin(Measure.PRICE_LEVEL, area.name(), String.valueOf(this.newestYear), this.publisher)));
    }

    /**
     * What a median is worth at national prices: the median divided by the price level.
     * @param median a median of yearly pay in the place
     * @param area the place
     * @return whole dollars a year, with both years in its period and the survey of the
     * pay as its source; missing if either is
     */
    public Figure adjusted(Figure median, Area area) {
        Figure parity = of(area);
        Origin pay = median.origin();
        Origin origin = new Origin(Measure.ADJUSTED_MEDIAN, pay.place(),
                pay.period() + " / " + parity.origin().period(), pay.source());
        if (median instanceof Figure.Blank(Missing why, Origin ignored)) {
            return new Figure.Blank(why, origin);
        }
        if (parity instanceof Figure.Blank(Missing why, Origin ignored)) {
            return new Figure.Blank(why, origin);
        }
        BigDecimal worth = median.number()
            .orElseThrow()
            .multiply(HUNDRED)
            .divide(parity.number().orElseThrow(), 0, RoundingMode.HALF_UP);
        return new Figure.Known(worth, Unit.DOLLARS, origin);
    }

}
