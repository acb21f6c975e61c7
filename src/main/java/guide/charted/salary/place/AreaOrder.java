package guide.charted.salary.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.fact.Figure;
import guide.charted.occupation.Occupation;

/**
 * An order of the areas of a state: by name, by the jobs of the first occupation, or by
 * the median of one of them. What is missing comes last.
 *
 * @param code {@code name}, {@code jobs} or the code of an occupation
 */
public record AreaOrder(String code) {

    /** By name: metropolitan areas first. */
    public static final AreaOrder NAME = new AreaOrder("name");

    /** By jobs of the first occupation. */
    public static final AreaOrder JOBS = new AreaOrder("jobs");

    /**
     * All orders.
     * @param occupations today's codes
     * @return by name, by the median of each occupation, by jobs
     */
    public static List<AreaOrder> all(List<Occupation> occupations) {
        return Stream
            .of(Stream.of(NAME), occupations.stream().map((occupation) -> new AreaOrder(occupation.soc())),
                    Stream.of(JOBS))
            .flatMap((orders) -> orders)
            .toList();
    }

    /**
     * An order by its code.
     * @param code as in an address
     * @param occupations today's codes
     * @return the order, or empty if it is none
     */
    public static Optional<AreaOrder> ofCode(String code, List<Occupation> occupations) {
        return all(occupations).stream().filter((order) -> order.code().equals(code)).findFirst();
    }

    List<PlacePay> sorted(List<PlacePay> byName) {
        if (equals(NAME)) {
            return byName;
        }
        return byName.stream().sorted(Comparator.comparing(this::figure, Figure.HIGHEST_FIRST)).toList();
    }

    private Figure figure(PlacePay place) {
        return equals(JOBS) ? place.occupations().getFirst().earnings().jobs()
                : place.of(this.code).earnings().yearly().median();
    }

}
