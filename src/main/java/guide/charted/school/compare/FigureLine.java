package guide.charted.school.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.school.ProgramDetail;

/**
 * One figure of every school.
 *
 * @param code the last part of the line's message keys
 * @param figures one a school
 * @param lowestMarked whether the lowest is worth a mark: for yearly prices
 * @param leftOut of figures that are sums over programs: how many programs without a
 * figure each leaves out; else zeros
 */
public record FigureLine(String code, List<Figure> figures, boolean lowestMarked, List<Integer> leftOut) {

    static FigureLine of(String code, List<Column> columns, Function<Column, Figure> figure) {
        return new FigureLine(code, columns.stream().map(figure).toList(), false,
                columns.stream().map((one) -> 0).toList());
    }

    static FigureLine ofPrices(String code, List<Column> columns, Function<Column, Figure> figure) {
        FigureLine line = of(code, columns, figure);
        return new FigureLine(code, line.figures, true, line.leftOut);
    }

    static FigureLine ofSums(String code, List<Column> columns, Function<ProgramDetail, Optional<Figure>> figure) {
        return new FigureLine(code, columns.stream().map((column) -> column.sum(figure)).toList(), false,
                columns.stream().map((column) -> column.without(figure)).toList());
    }

    /**
     * What the line says at a glance.
     * @return the sign over the known figures
     */
    public Sign sign() {
        return Sign.of(this.figures.stream().map(Figure::number).toList());
    }

    /**
     * Whether a figure is the lowest of those known.
     * @param index the school's place, from 0
     * @return true for the lowest price if another known one is higher; a blank never
     * wins
     */
    public boolean isLowest(int index) {
        Optional<BigDecimal> lowest = this.figures.stream()
            .flatMap((figure) -> figure.number().stream())
            .min(BigDecimal::compareTo);
        return this.lowestMarked && sign() == Sign.DIFFERS && this.figures.get(index).number().equals(lowest);
    }

    /**
     * The period that all figures share.
     * @return the period in words, or empty if they differ
     */
    public Optional<String> period() {
        List<String> periods = this.figures.stream()
            .filter((figure) -> figure.number().isPresent())
            .map((figure) -> figure.origin().period())
            .distinct()
            .toList();
        return (periods.size() > 1) ? Optional.empty()
                : Optional.of(periods.isEmpty() ? this.figures.getFirst().origin().period() : periods.getFirst());
    }

    /**
     * Who publishes the figures.
     * @return the source of the first; one line has one source
     */
    public Citation source() {
        return this.figures.getFirst().origin().source();
    }

}
