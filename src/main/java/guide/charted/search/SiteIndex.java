package guide.charted.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import guide.charted.fact.Language;
import guide.charted.text.RankedIndex;
import guide.charted.web.PageList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The index over all pages, built once when the guide starts. */
@Component
class SiteIndex {

    private static final Logger log = LoggerFactory.getLogger(SiteIndex.class);

    /** What holds less of a query than this share of what the best holds is left out. */
    private static final double LEAST_SHARE = 0.4;

    private static final double LEAST_SCORE = 0.04;

    private final List<Findable> all;

    private final RankedIndex index;

    SiteIndex(PageList pages, SearchNameRepository repository, Vocabulary vocabulary) {
        long start = System.nanoTime();
        Map<String, List<String>> names = repository.findByLanguage(Language.ENGLISH)
            .stream()
            .collect(Collectors.toMap(SearchName::address, SearchName::words));
        this.all = pages.all().stream().flatMap((page) -> Findable.of(page, names).stream()).toList();
        this.index = new RankedIndex(this.all.stream().map(Findable::toEntry).toList(), vocabulary.ignored());
        log.info("Indexed {} pages and parts in {} ms", this.all.size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    /**
     * Everything that can be found.
     * @return pages and parts in the order of the list of pages
     */
    List<Findable> all() {
        return this.all;
    }

    /**
     * Ranks all pages.
     * @param query what someone typed
     * @return the pages that answer, the best first, each with the parts that answer
     */
    Found find(String query) {
        RankedIndex.Ranking ranking = this.index.find(query);
        double share = ranking.hits().stream().mapToDouble(RankedIndex.Hit::share).max().orElse(0) * LEAST_SHARE;
        double score = ranking.hits().stream().mapToDouble(RankedIndex.Hit::unnamed).max().orElse(0) * LEAST_SCORE;
        Map<String, List<Findable>> pages = new LinkedHashMap<>();
        for (RankedIndex.Hit hit : ranking.hits()) {
            if (hit.share() >= share && hit.score() >= score) {
                Findable found = this.all.get(hit.position());
                String key = found.standsAlone() ? found.href() : found.page().path();
                pages.computeIfAbsent(key, (page) -> new ArrayList<>()).add(found);
            }
        }
        return new Found(List.copyOf(pages.values()), ranking);
    }

    /**
     * What was found.
     *
     * @param pages the pages, the best first; each as the page or the parts of it that
     * answer, the best first
     * @param ranking how they were ranked
     */
    record Found(List<List<Findable>> pages, RankedIndex.Ranking ranking) {
    }

}
