package guide.charted.school.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import guide.charted.school.SchoolCatalog;
import guide.charted.school.SchoolDetail;
import guide.charted.text.TextIndex;
import guide.charted.web.Paging;

import org.springframework.stereotype.Component;

/** Answers a filter from the catalog in one walk over all programs. */
@Component
public class SchoolFinder {

    private final Codes codes;

    private final List<Candidate> candidates;

    private final SchoolText text;

    SchoolFinder(SchoolCatalog catalog, SchoolText text, Choices choices) {
        this.codes = new Codes(choices);
        AtomicInteger number = new AtomicInteger();
        this.candidates = catalog.all().stream().map((school) -> Candidate.of(school, number, this.codes)).toList();
        this.text = text;
    }

    /**
     * The schools that have a matching program.
     * @param filter the reader's choice
     * @return all of them in the order chosen, with counts
     */
    public SchoolList find(SchoolFilter filter) {
        TextIndex.Hits hits = this.text.find(filter.text());
        Count count = new Count(filter, this.codes, new Matcher(filter, this.codes, hits.all()));
        List<Match> matches = new ArrayList<>();
        for (Candidate candidate : this.candidates) {
            count.school(candidate).ifPresent(matches::add);
        }
        Paging paging = Paging.of(matches.size(), filter.size(), filter.page(), filter::hrefForPage);
        return count.list(Order.sorted(filter, matches, hits.byTitle()), paging);
    }

    /**
     * A school as the finder compares it.
     *
     * @param school the school
     * @param listings its programs
     */
    record Candidate(SchoolDetail school, List<Listing> listings) {

        static Candidate of(SchoolDetail school, AtomicInteger number, Codes codes) {
            return new Candidate(school,
                    school.programs()
                        .stream()
                        .map((program) -> new Listing(number.getAndIncrement(), school, program, codes))
                        .toList());
        }

    }

}
