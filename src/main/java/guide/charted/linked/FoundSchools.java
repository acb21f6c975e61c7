package guide.charted.linked;

import java.util.List;

import guide.charted.school.finder.FilterReader;
import guide.charted.school.finder.SchoolFilter;
import guide.charted.school.finder.SchoolFinder;
import guide.charted.web.LinkedData.Thing;
import guide.charted.web.PublicAddress;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The schools that a page of the finder lists. */
@Component
class FoundSchools implements Described {

    private final FilterReader reader;

    private final SchoolFinder finder;

    private final PublicAddress address;

    FoundSchools(FilterReader reader, SchoolFinder finder, PublicAddress address) {
        this.reader = reader;
        this.finder = finder;
        this.address = address;
    }

    @Override
    public List<Thing> on(String path, MultiValueMap<String, String> asked) {
        if (!path.equals(SchoolFilter.PATH)) {
            return List.of();
        }
        SchoolFilter filter = this.reader.read(asked);
        return filter.errors().isEmpty() ? this.finder.find(filter)
            .cards()
            .stream()
            .map((card) -> SchoolThings.school(card.school(), card.school().state(),
                    this.address.of(card.school().href())))
            .toList() : List.of();
    }

}
