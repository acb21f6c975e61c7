package guide.charted.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Every page of the guide, as its features list them. */
@Component
public class PageList {

    private final List<PageEntry> all;

    private final Map<String, PageEntry> byPath;

    PageList(List<Pages> features) {
        this.all = features.stream()
            .sorted(Comparator.comparing((feature) -> feature.getClass().getName()))
            .flatMap((feature) -> feature.pages().stream())
            .toList();
        List<String> paths = this.all.stream().map(PageEntry::path).toList();
        if (paths.stream().distinct().count() < paths.size()) {
            throw new IllegalStateException("A page is listed twice among " + paths);
        }
        this.byPath = this.all.stream().collect(Collectors.toUnmodifiableMap(PageEntry::path, Function.identity()));
    }

    /**
     * All pages.
     * @return the pages of each feature together, in its own order
     */
    public List<PageEntry> all() {
        return this.all;
    }

    /**
     * One page.
     * @param path its canonical path
     * @return the page, or empty if no feature lists it
     */
    public Optional<PageEntry> find(String path) {
        return Optional.ofNullable(this.byPath.get(path));
    }

}
