package guide.charted.school.finder;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import guide.charted.place.PlaceInText;
import guide.charted.school.SchoolCatalog;
import org.springframework.stereotype.Component;

/**
 * Finds a place among the words that a reader typed, unless they are the full name of a
 * school, which may name a place too.
 */
@Component
class PlaceBesideSchools {

    private final PlaceInText places;

    private final Set<String> schools;

    PlaceBesideSchools(PlaceInText places, SchoolCatalog catalog) {
        this.places = places;
        this.schools = catalog.all()
            .stream()
            .map((school) -> plain(school.name()))
            .collect(Collectors.toUnmodifiableSet());
    }

    PlaceInText.Split split(String text) {
        return this.schools.contains(plain(text)) ? new PlaceInText.Split(Optional.empty(), text)
                : this.places.split(text);
    }

    private static String plain(String text) {
        return String.join(" ", PlaceInText.words(text)).toLowerCase(Locale.ROOT);
    }

}
