package guide.charted.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import guide.charted.web.Door;
import guide.charted.web.PageKind;

/** Titles and names that look like what was typed, for when nothing was found. */
class NearTitles {

    private static final int LENGTH = 3;

    private static final double LEAST = 0.25;

    private static final int MOST = 5;

    /** Nobody who mistypes a word means one of these. */
    private static final Set<PageKind> UNLIKELY = Set.of(PageKind.SOURCE, PageKind.TABLE);

    private final List<Spelled> titles;

    NearTitles(List<Findable> all) {
        this.titles = all.stream()
            .filter((found) -> !UNLIKELY.contains(found.page().kind()))
            .flatMap((found) -> java.util.stream.Stream
                .concat(java.util.stream.Stream.of(found.title()), found.names().stream())
                .map((name) -> new Spelled(new Door(found.href(), found.title()), pieces(name))))
            .toList();
    }

    /**
     * What comes near.
     * @param q what was typed
     * @return the pages whose titles or names share most with it; may be empty
     */
    List<Door> to(String q) {
        Set<String> wanted = pieces(q);
        return this.titles.stream()
            .filter((title) -> title.likeness(wanted) >= LEAST)
            .sorted(Comparator.comparingDouble((Spelled title) -> -title.likeness(wanted)))
            .map(Spelled::door)
            .distinct()
            .limit(MOST)
            .toList();
    }

    private static Set<String> pieces(String text) {
        String spaced = " " + text.toLowerCase(Locale.ROOT) + " ";
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + LENGTH <= spaced.length(); i++) {
            pieces.add(spaced.substring(i, i + LENGTH));
        }
        return pieces;
    }

    private record Spelled(Door door, Set<String> pieces) {

        double likeness(Set<String> wanted) {
            long shared = wanted.stream().filter(this.pieces::contains).count();
            return 2.0 * shared / (wanted.size() + this.pieces.size());
        }

    }

}
