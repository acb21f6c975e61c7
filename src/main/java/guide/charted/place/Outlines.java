package guide.charted.place;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * The outlines of the 50 states and the District of Columbia. Puerto Rico has none: pages
 * list it beside the map.
 */
@Component
public class Outlines {

    private final List<Outline> all;

    Outlines(StateOutlineRepository repository) {
        this.all = repository.findAll()
            .stream()
            .map(StateOutline::toOutline)
            .sorted(Comparator.comparing(Outline::state))
            .toList();
    }

    /**
     * All outlines.
     * @return 51 of them, by state code
     */
    public List<Outline> all() {
        return this.all;
    }

}
