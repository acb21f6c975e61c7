package guide.charted.school.finder;

import guide.charted.salary.place.SchoolCounts;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Counts the default list by state for the pages of pay. */
@Component
class ListedByState implements SchoolCounts {

    private final SchoolList all;

    ListedByState(FilterReader reader, SchoolFinder finder) {
        this.all = finder.find(reader.read(new LinkedMultiValueMap<>()));
    }

    @Override
    public int inState(String state) {
        return this.all.count(Parameter.STATE, state);
    }

    @Override
    public String href(String state) {
        return this.all.filter().hrefOnly(Parameter.STATE, state);
    }

}
