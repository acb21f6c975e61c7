package guide.charted.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Every page of the guide, as its features list them. */
@Component
public class PageList {

    private final List<PageEntry> all;

    PageList(List<Pages> features) {
        this.all = features.stream()
            .sorted(Comparator.comparing((feature) -> feature.getClass().getName()))
            .flatMap((feature) -> feature.pages().stream())
            .toList();
        List<String> paths = this.all.stream().map(PageEntry::path).toList();
        if (paths.stream().distinct().count() < paths.size()) {
            throw new IllegalStateException("A page is listed twice among " + paths);
        }
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
        return this.all.stream().filter((page) -> page.path().equals(path)).findFirst();
    }

}
