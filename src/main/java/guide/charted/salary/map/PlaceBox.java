package guide.charted.salary.map;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.place.Area;
import guide.charted.place.Place;
import guide.charted.place.PlaceInText;
import guide.charted.place.Places;
import guide.charted.place.States;
import guide.charted.salary.place.PayByPlace;
import guide.charted.salary.place.PlacePay;
import guide.charted.text.TextIndex;
import guide.charted.web.Door;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads from a ZIP code or the name of a place to its state and the nearest areas. A
 * state's name or code and the code of an area lead straight to their page.
 */
@Component
class PlaceBox {

    private static final int NEAREST = 4;

    private static final int MOST_MATCHES = 24;

    private final PayByPlace pay;

    private final Places places;

    private final PlaceInText placeInText;

    private final States states;

    private final List<PlacePay> named;

    private final TextIndex index;

    private final MessageSource messages;

    PlaceBox(PayByPlace pay, Places places, PlaceInText placeInText, States states, MessageSource messages) {
        this.pay = pay;
        this.places = places;
        this.placeInText = placeInText;
        this.states = states;
        this.messages = messages;
        this.named = Stream.of(Area.Kind.STATE, Area.Kind.METRO, Area.Kind.NONMETRO)
            .flatMap((kind) -> pay.all(kind).stream())
            .toList();
        this.index = new TextIndex(this.named.stream()
            .map((place) -> new TextIndex.Entry(place.area().name(), place.area().code()))
            .toList(), messages.getMessage("map.q.ignored", null, Locale.ENGLISH));
    }

    /** The page of the place, if there can be no doubt which one is meant. */
    Optional<String> leadsTo(Question question) {
        if (question.q().isEmpty() || !question.zip().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> area = Optional.of(question.q())
            .filter((text) -> text.matches("\\d+") && this.places.ofZip(text).isEmpty());
        return this.states.read(question.q()).or(() -> area).flatMap(this.pay::find).map(PlacePay::href);
    }

    PlaceAnswer answer(Question question) {
        if (question.zip().isEmpty() && question.q().isEmpty()) {
            return PlaceAnswer.NOTHING_ASKED;
        }
        Optional<Place> place = this.places.ofZip(question.zip())
            .or(() -> this.placeInText.split(question.q()).place());
        return place.map((known) -> new PlaceAnswer(Optional.of(around(known)), List.of(), true))
            .orElseGet(() -> new PlaceAnswer(Optional.empty(), matches(question.q()), true));
    }

    private PlaceAnswer.Surroundings around(Place place) {
        List<PlacePay> nonmetro = this.pay.areasOf(place.state())
            .stream()
            .filter((area) -> area.area().kind() == Area.Kind.NONMETRO)
            .toList();
        return new PlaceAnswer.Surroundings(place, this.pay.find(place.state()).orElseThrow(),
                this.pay.nearest(place.point(), null, NEAREST), nonmetro);
    }

    private List<Door> matches(String text) {
        BitSet found = this.index.find(text).all();
        Stream<Door> areas = (found.cardinality() < this.named.size())
                ? found.stream().mapToObj(this.named::get).map(this::door) : Stream.empty();
        Stream<Door> cities = this.places.citiesNamed(text)
            .stream()
            .map((place) -> place.city() + ", " + place.state())
            .map((name) -> new Door(href(name), name));
        return Stream.concat(areas, cities).limit(MOST_MATCHES).toList();
    }

    /** A metropolitan area is named as one: cities have the same names. */
    private Door door(PlacePay place) {
        String name = place.area().name();
        return new Door(place.href(), (place.area().kind() != Area.Kind.METRO) ? name
                : this.messages.getMessage("map.match.metro", new Object[] { name }, Locale.ENGLISH));
    }

    private static String href(String place) {
        return UriComponentsBuilder.fromPath(PlacePay.NATION).queryParam("q", "{q}").encode().buildAndExpand(place)
                + "#find";
    }

}
