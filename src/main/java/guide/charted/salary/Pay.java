package guide.charted.salary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import guide.charted.fact.Citation;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupations;
import guide.charted.place.Area;
import guide.charted.place.Areas;
import org.springframework.stereotype.Component;

/**
 * What occupations pay, by place and year, as published. Read once when the guide starts.
 */
@Component
public class Pay {

    private final Map<Key, List<Earnings>> byCodeAndPlace;

    private final int newestYear;

    private final Map<Area.Kind, Citation> newestSurveys;

    private final Occupations occupations;

    Pay(WageRepository wages, Occupations occupations, Areas areas, Sources sources) {
        this.occupations = occupations;
        List<Wage> rows = wages.findAll();
        this.newestYear = rows.stream().mapToInt(Wage::year).max().orElseThrow();
        this.newestSurveys = rows.stream()
            .filter((wage) -> wage.year() == this.newestYear)
            .collect(Collectors.toUnmodifiableMap((wage) -> areas.find(wage.area()).orElseThrow().kind(),
                    (wage) -> sources.cite(wage.source()), (one, same) -> one));
        this.byCodeAndPlace = rows.stream()
            .collect(Collectors.groupingBy((wage) -> new Key(wage.soc(), wage.area()),
                    Collectors.mapping(
                            (wage) -> wage.toEarnings(occupations.of(wage.soc()), areas.name(wage.area()),
                                    sources.cite(wage.source())),
                            Collectors.collectingAndThen(Collectors.toList(), Pay::byYear))));
    }

    private static List<Earnings> byYear(List<Earnings> earnings) {
        return earnings.stream().sorted(Comparator.comparingInt(Earnings::year)).toList();
    }

    /**
     * All years of an occupation in a place.
     * @param soc its code; figures of its earlier codes stand under those
     * @param place {@code US} for the whole country
     * @return the years that were read, the oldest first; empty if there are none
     */
    public List<Earnings> years(String soc, String place) {
        return this.byCodeAndPlace.getOrDefault(new Key(soc, place), List.of());
    }

    /**
     * All years of an occupation in the United States.
     * @param soc its code
     * @return the years that were read, the oldest first; empty if there are none
     */
    public List<Earnings> years(String soc) {
        return years(soc, Areas.NATION);
    }

    /**
     * The newest pay of an occupation in the United States.
     * @param soc its code
     * @return the newest year that was read, or empty if there is none
     */
    public Optional<Earnings> newest(String soc) {
        return years(soc).reversed().stream().findFirst();
    }

    /**
     * The pay of an occupation in the United States in a given year.
     * @param soc the code of that year
     * @param year the year of the survey
     * @return the pay, or empty if that year was not read
     */
    public Optional<Earnings> in(String soc, int year) {
        return years(soc).stream().filter((earnings) -> earnings.year() == year).findFirst();
    }

    /**
     * What the newest survey says of an occupation in a place.
     * @param soc its code
     * @param area a state, a metropolitan or nonmetropolitan area, or the nation
     * @return its pay; if the publisher has no row for it there, every figure is missing
     * as {@code not-reported}
     */
    public Earnings newest(String soc, Area area) {
        return years(soc, area.code()).stream()
            .filter((earnings) -> earnings.year() == this.newestYear)
            .findFirst()
            .orElseGet(() -> Earnings.unpublished(this.occupations.of(soc), this.newestYear, area.name(),
                    Objects.requireNonNull(this.newestSurveys.get(area.kind()))));
    }

    private record Key(String soc, String place) {
    }

}
