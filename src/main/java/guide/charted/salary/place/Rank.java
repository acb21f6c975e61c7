package guide.charted.salary.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import guide.charted.fact.Figure;

/**
 * Where a figure stands among others, the highest first. Missing figures have no rank and
 * are not counted.
 *
 * @param number from 1; equal figures share a number
 * @param sharing how many figures have this number, at least 1
 * @param of how many figures are known
 */
public record Rank(int number, int sharing, int of) {

    /**
     * The rank of a figure.
     * @param figure one of them
     * @param among all of them, itself included
     * @return its rank, or empty if it is missing
     */
    public static Optional<Rank> of(Figure figure, List<Figure> among) {
        return figure.number().map((value) -> {
            List<BigDecimal> known = among.stream().flatMap((other) -> other.number().stream()).toList();
            int higher = (int) known.stream().filter((other) -> other.compareTo(value) > 0).count();
            int same = (int) known.stream().filter((other) -> other.compareTo(value) == 0).count();
            return new Rank(higher + 1, same, known.size());
        });
    }

}
