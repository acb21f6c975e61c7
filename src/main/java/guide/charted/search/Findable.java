package guide.charted.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import guide.charted.text.Passages;
import guide.charted.text.RankedIndex;
import guide.charted.web.PageEntry;
import guide.charted.web.PageKind;

/**
 * A page, or a part of one, as the index holds it.
 *
 * @param page the page
 * @param href where it is
 * @param title what it is called
 * @param also its other names
 * @param names the same, and questions that it answers
 * @param texts what it says
 * @param passages the same, ready to pick from
 * @param part whether it is a part of its page
 */
record Findable(PageEntry page, String href, String title, List<String> also, List<String> names, List<String> texts,
        Passages passages, boolean part) {

    private static final Map<PageKind, Double> WEIGHTS = Map.of(PageKind.GUIDE, 1.0, PageKind.CERTIFICATION, 1.0,
            PageKind.PLACE, 0.9, PageKind.TERM, 0.85, PageKind.SCHOOL, 0.6, PageKind.SOURCE, 0.3, PageKind.TABLE, 0.2);

    private static final double OF_A_PART = 0.9;

    static List<Findable> of(PageEntry page, Map<String, List<String>> names) {
        List<Findable> all = new ArrayList<>();
        all.add(new Findable(page, page.path(), page.title(), page.names(), joined(page.names(), page.path(), names),
                page.texts(), new Passages(page.texts()), false));
        for (PageEntry.Part part : page.parts()) {
            String href = page.path() + "#" + part.anchor();
            all.add(new Findable(page, href, part.title(), part.names(), joined(part.names(), href, names),
                    part.texts(), new Passages(part.texts()), true));
        }
        return all;
    }

    /**
     * Whether each part stands for itself, as terms and sources do.
     * @return false if the parts of the page are shown under the page
     */
    boolean standsAlone() {
        return this.page.kind() == PageKind.TERM || this.page.kind() == PageKind.SOURCE;
    }

    RankedIndex.Entry toEntry() {
        boolean belongs = this.part && !standsAlone();
        double weight = WEIGHTS.getOrDefault(this.page.kind(), 1.0) * (belongs ? OF_A_PART : 1);
        String context = belongs ? this.page.title() + " " + String.join(" ", this.page.names()) : "";
        return new RankedIndex.Entry(this.title, this.names, context, String.join(" ", this.texts), weight);
    }

    /** The names of an address, and those of all addresses that differ in one name. */
    private static List<String> joined(List<String> names, String href, Map<String, List<String>> more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(more.getOrDefault(href, List.of()));
        all.addAll(more.getOrDefault(href.replaceFirst("/[^/#]+(?=#|$)", "/*"), List.of()));
        return all;
    }

}
