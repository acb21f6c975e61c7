package guide.charted.school;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.education.DegreeType;
import guide.charted.web.Paging;
import org.springframework.stereotype.Component;

/** Answers a filter from the catalog. */
@Component
public class SchoolFinder {

    private final SchoolCatalog catalog;

    SchoolFinder(SchoolCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The schools that have a matching program, by name.
     * @param filter the reader's choice
     * @return one page of them, with counts over all pages
     */
    public SchoolList find(SchoolFilter filter) {
        List<SchoolCard> all = cards(filter).toList();
        Paging paging = Paging.of(all.size(), filter.size(), filter.page(), filter::hrefForPage);
        int programs = all.stream().mapToInt((card) -> card.programs().size()).sum();
        Map<DegreeType, Integer> degrees = new EnumMap<>(DegreeType.class);
        Arrays.stream(DegreeType.values())
            .forEach((degree) -> degrees.put(degree, (int) cards(filter.with(degree)).count()));
        return new SchoolList(filter, paging.cut(all), programs, degrees, paging);
    }

    private Stream<SchoolCard> cards(SchoolFilter filter) {
        return this.catalog.all().stream().map((school) -> card(school, filter)).flatMap(Optional::stream);
    }

    private static Optional<SchoolCard> card(SchoolDetail school, SchoolFilter filter) {
        List<ProgramDetail> matching = school.programs().stream().filter(filter::matches).toList();
        return SchoolDetail.cheapest(matching).map((tuition) -> new SchoolCard(school, matching, tuition));
    }

}
