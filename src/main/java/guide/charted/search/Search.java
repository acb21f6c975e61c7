package guide.charted.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import guide.charted.text.Passages;
import guide.charted.web.Door;
import guide.charted.web.InputError;
import guide.charted.web.NearPages;
import guide.charted.web.PageKind;
import guide.charted.web.Paging;
import org.springframework.stereotype.Component;

import org.springframework.web.util.UriComponentsBuilder;

/** Answers a query from the index and the doors. */
@Component
class Search implements NearPages {

    static final String PATH = "/search";

    private static final int OF_A_KIND = 5;

    private static final int PAGE_SIZE = 20;

    private static final int MORE_PARTS = 3;

    private static final int SUGGESTIONS = 7;

    private static final int NEAR = 5;

    private final SiteIndex index;

    private final Vocabulary vocabulary;

    private final Doors doors;

    private final NearTitles near;

    Search(SiteIndex index, Vocabulary vocabulary, Doors doors) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.doors = doors;
        this.near = new NearTitles(index.all());
    }

    /**
     * The page for a query.
     * @param q what was typed; empty for the page that helps to begin
     * @param in the kind to show alone, or empty for all kinds
     * @param page the page of that kind, from 1
     * @param errors what was not accepted; nothing is looked for then
     * @return the page
     */
    SearchPage page(String q, Optional<PageKind> in, int page, List<InputError> errors) {
        if (q.isEmpty() || !errors.isEmpty()) {
            return new SearchPage(q, in, errors, List.of(), List.of(), Optional.empty(), List.of(), List.of());
        }
        SiteIndex.Found found = this.index.find(q);
        Map<PageKind, List<List<Findable>>> byKind = new LinkedHashMap<>();
        found.pages()
            .forEach((parts) -> byKind.computeIfAbsent(parts.getFirst().page().kind(), (kind) -> new ArrayList<>())
                .add(parts));
        Question question = this.vocabulary.read(q);
        List<Door> open = this.doors.of(question);
        List<String> unknown = question.understood() ? List.of() : found.ranking().unknown();
        List<Door> close = (byKind.isEmpty() && open.isEmpty()) ? this.near.to(q) : List.of();
        if (in.isPresent()) {
            List<List<Findable>> all = byKind.getOrDefault(in.get(), List.of());
            Paging paging = Paging.of(all.size(), PAGE_SIZE, page, (number) -> href(q, in.get(), number));
            List<SearchGroup> only = all.isEmpty() ? List.of()
                    : List.of(group(in.get(), all.size(), paging.cut(all), q, found));
            return new SearchPage(q, in, errors, open, only, Optional.of(paging), unknown, close);
        }
        List<SearchGroup> groups = byKind.entrySet()
            .stream()
            .map((kind) -> group(kind.getKey(), kind.getValue().size(),
                    kind.getValue().stream().limit(OF_A_KIND).toList(), q, found))
            .toList();
        return new SearchPage(q, in, errors, open, groups, Optional.empty(), unknown, close);
    }

    /**
     * What to offer while someone types.
     * @param q what was typed so far
     * @return a few doors and pages, the best first
     */
    List<Suggestion> suggestions(String q) {
        if (q.isEmpty()) {
            return List.of();
        }
        Stream<Suggestion> open = this.doors.of(this.vocabulary.read(q))
            .stream()
            .map((door) -> new Suggestion(door.href(), door.text(), ""));
        Stream<Suggestion> pages = this.index.find(q)
            .pages()
            .stream()
            .map(List::getFirst)
            .map((best) -> new Suggestion(best.href(), best.title(),
                    (best.part() && !best.standsAlone()) ? best.page().title() : ""));
        return Stream.concat(open, pages).limit(SUGGESTIONS).toList();
    }

    @Override
    public List<Door> near(String words) {
        return suggestions(words).stream()
            .limit(NEAR)
            .map((page) -> new Door(page.href(),
                    page.context().isEmpty() ? page.title() : page.title() + " · " + page.context()))
            .toList();
    }

    private static SearchGroup group(PageKind kind, int count, List<List<Findable>> pages, String q,
            SiteIndex.Found found) {
        return new SearchGroup(kind, count, pages.stream().map((parts) -> result(parts, found)).toList(),
                href(q, kind, 1));
    }

    private static Result result(List<Findable> parts, SiteIndex.Found found) {
        Findable best = parts.getFirst();
        String context = (best.part() && !best.standsAlone()) ? best.page().title() : "";
        List<Door> more = parts.stream()
            .skip(1)
            .limit(MORE_PARTS)
            .map((part) -> new Door(part.href(), part.title()))
            .toList();
        Set<String> terms = found.ranking().terms();
        return new Result(best.page().kind(), best.href(), Passages.marked(best.title(), terms), also(best, terms),
                context, best.passages().of(terms), more);
    }

    private static List<Passages.Piece> also(Findable found, Set<String> terms) {
        if (Passages.marked(found.title(), terms).stream().anyMatch(Passages.Piece::marked)) {
            return List.of();
        }
        return found.also()
            .stream()
            .map((name) -> Passages.marked(name, terms))
            .filter((pieces) -> pieces.stream().anyMatch(Passages.Piece::marked))
            .findFirst()
            .orElse(List.of());
    }

    private static String href(String q, PageKind kind, int page) {
        UriComponentsBuilder href = UriComponentsBuilder.fromPath(PATH)
            .queryParam("q", "{q}")
            .queryParam("in", kind.code());
        if (page > 1) {
            href.queryParam("page", page);
        }
        return href.encode().buildAndExpand(q).toUriString();
    }

}
