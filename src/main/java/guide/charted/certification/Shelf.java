package guide.charted.certification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import guide.charted.data.Edition;
import org.springframework.stereotype.Component;

/**
 * Says until when checked facts may stand. Whether one is due is measured against the day
 * of the edition, so that a page is the same on every day.
 */
@Component
public class Shelf {

    private final Map<Aspect, Integer> months;

    private final LocalDate edition;

    Shelf(ShelfLifeRepository repository, Edition edition) {
        this.months = repository.findAll()
            .stream()
            .collect(Collectors.toMap(ShelfLife::aspect, ShelfLife::months, (one, other) -> one,
                    () -> new EnumMap<>(Aspect.class)));
        this.edition = edition.checkedOn();
        if (this.months.size() != Aspect.values().length) {
            throw new IllegalStateException("No shelf life for some of " + Arrays.toString(Aspect.values()));
        }
    }

    /**
     * How fresh a fact is.
     * @param aspect the kind of fact
     * @param checkedOn the day it was checked
     * @return the dates
     */
    public Freshness of(Aspect aspect, LocalDate checkedOn) {
        LocalDate staleAfter = checkedOn.plusMonths(this.months.getOrDefault(aspect, 0));
        return new Freshness(checkedOn, staleAfter, this.edition.isAfter(staleAfter));
    }

    Optional<Freshness> of(Aspect aspect, Collection<LocalDate> checks) {
        return checks.stream().min(Comparator.naturalOrder()).map((day) -> of(aspect, day));
    }

}
