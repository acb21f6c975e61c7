package guide.charted.place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * The ZIP codes of the states, the District of Columbia and Puerto Rico, and the cities
 * they belong to.
 */
@Component
public class Places {

    private static final Pattern SAINT = Pattern.compile("^st\\.? ");

    private static final Pattern FORT = Pattern.compile("^ft\\.? ");

    private final Map<String, Place> byZip;

    private final Map<String, Place> byCity;

    private final List<String> states;

    Places(ZipPlaceRepository repository) {
        this.byZip = repository.findAll()
            .stream()
            .map(ZipPlace::toPlace)
            .collect(Collectors.toUnmodifiableMap(Place::zip, Function.identity()));
        this.states = this.byZip.values().stream().map(Place::state).distinct().sorted().toList();
        this.byCity = this.byZip.values()
            .stream()
            .collect(Collectors.groupingBy((place) -> key(place.city(), place.state()),
                    Collectors.collectingAndThen(Collectors.toList(), Places::middle)));
    }

    /**
     * The place of a ZIP code.
     * @param zip five digits
     * @return the place, or empty if the code is not listed
     */
    public Optional<Place> ofZip(String zip) {
        return Optional.ofNullable(this.byZip.get(zip));
    }

    /**
     * A city.
     * @param city its name in any case; "St." and "Ft." may be short
     * @param state two letters
     * @return the city with the middle of its ZIP points, or empty if no ZIP code belongs
     * to such a city
     */
    public Optional<Place> ofCity(String city, String state) {
        return Optional.ofNullable(this.byCity.get(key(city, state)));
    }

    /**
     * The cities of a name.
     * @param name a name in any case, without a state
     * @return a place for each state that has such a city, by state
     */
    public List<Place> citiesNamed(String name) {
        return this.states.stream().flatMap((state) -> ofCity(name, state).stream()).toList();
    }

    private static String key(String city, String state) {
        String spelled = SAINT.matcher(city.toLowerCase(Locale.ROOT)).replaceFirst("saint ");
        return FORT.matcher(spelled).replaceFirst("fort ") + "," + state.toUpperCase(Locale.ROOT);
    }

    private static Place middle(List<Place> zips) {
        List<Place> areas = zips.stream().filter((place) -> !place.postOffice()).toList();
        List<Place> used = (areas.isEmpty() ? zips : areas).stream().sorted(Comparator.comparing(Place::zip)).toList();
        double latitude = used.stream().mapToDouble((place) -> place.point().latitude()).average().orElseThrow();
        double longitude = used.stream().mapToDouble((place) -> place.point().longitude()).average().orElseThrow();
        Place any = used.getFirst();
        return new Place("", any.city(), any.state(), new Point(latitude, longitude), areas.isEmpty());
    }

}
