package guide.charted.salary.place;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.place.Area;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;
import guide.charted.web.Pages;
import guide.charted.web.ProsePages;
import org.springframework.stereotype.Component;

/** The pages of places, for search and sitemap. */
@Component
class PlaceEntries implements Pages {

    private final List<PageEntry> pages;

    PlaceEntries(PayByPlace places, ProsePages prose) {
        this.pages = Stream.of(Area.Kind.STATE, Area.Kind.METRO, Area.Kind.NONMETRO)
            .flatMap((kind) -> places.all(kind).stream())
            .map((place) -> entry(place, prose))
            .toList();
    }

    @Override
    public List<PageEntry> pages() {
        return this.pages;
    }

    private static PageEntry entry(PlacePay place, ProsePages prose) {
        String occupations = place.occupations()
            .stream()
            .filter((pay) -> pay.earnings().isPublished())
            .map((pay) -> pay.earnings().occupation().shortTitle())
            .collect(Collectors.joining(", "));
        List<String> names = Stream.concat(Stream.of(place.area().code()), place.area().states().stream())
            .distinct()
            .toList();
        return prose
            .page(place.href(), PageKind.PLACE, prose.message("place.heading", place.area().name()), names,
                    List.of(place.isPublished() ? prose.message("place.entry", place.area().name(), occupations)
                            : prose.message("place.none")))
            .changedOn(prose.checked("wage", "price_parity", "area_name"));
    }

}
