package guide.charted.school.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import guide.charted.school.SchoolCatalog;
import guide.charted.school.SchoolDetail;
import guide.charted.web.Paging;

import org.springframework.stereotype.Component;

/** Answers a filter from the catalog in one walk over all programs. */
@Component
public class SchoolFinder {

    private final List<Candidate> candidates;

    private final SchoolText text;

    SchoolFinder(SchoolCatalog catalog, SchoolText text) {
        this.candidates = catalog.all().stream().map(Candidate::of).toList();
        this.text = text;
    }

    /**
     * The schools that have a matching program.
     * @param filter the reader's choice
     * @return all of them in the order chosen, with counts
     */
    public SchoolList find(SchoolFilter filter) {
        Map<String, Float> hits = filter.text().isEmpty() ? null : this.text.find(filter.text());
        Count count = new Count(filter, new Matcher(filter, hits));
        List<SchoolCard> cards = new ArrayList<>();
        for (Candidate candidate : this.candidates) {
            count.school(candidate).ifPresent(cards::add);
        }
        cards.sort(Order.of(filter.sort()));
        List<SchoolCard> grouped = Group.inOrder(filter, cards);
        Paging paging = Paging.of(grouped.size(), filter.size(), filter.page(), filter::hrefForPage);
        return count.list(List.copyOf(grouped), paging);
    }

    /** A school with its programs as the finder compares them. */
    record Candidate(SchoolDetail school, List<Listing> listings) {

        static Candidate of(SchoolDetail school) {
            return new Candidate(school,
                    school.programs().stream().map((program) -> Listing.of(school, program)).toList());
        }

        /** 0 if the name or an alias begins with the text. */
        int textRank(String text) {
            String start = text.toLowerCase(Locale.ROOT);
            return (!start.isEmpty()
                    && (this.school.name().toLowerCase(Locale.ROOT).startsWith(start) || this.school.aliases()
                        .stream()
                        .anyMatch((alias) -> alias.toLowerCase(Locale.ROOT).startsWith(start)))) ? 0 : 1;
        }

    }

}
