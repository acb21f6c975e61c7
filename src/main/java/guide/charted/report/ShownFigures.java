package guide.charted.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The figures of a page, read from what a reader sees: each value stands in a frame that
 * names its source ({@code data-sourced}).
 *
 * @param heading the heading of the page
 * @param groups its figures, by the table or section they stand in
 */
record ShownFigures(String heading, List<Group> groups) {

    private static final int LONGEST = 160;

    private static final int LOWEST_RANK = 4;

    ShownFigures {
        groups = List.copyOf(groups);
    }

    static ShownFigures of(String html) {
        Element main = Jsoup.parse(html).selectFirst("main");
        if (main == null) {
            return new ShownFigures("", List.of());
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Element value : main.select("[data-sourced] .value")) {
            Element frame = Optional.ofNullable(value.closest("[data-sourced]")).orElse(main);
            List<String> lines = groups.computeIfAbsent(title(frame), (title) -> new ArrayList<>());
            String line = line(value, frame);
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        return new ShownFigures(Optional.ofNullable(main.selectFirst("h1")).map(Element::text).orElse(""),
                groups.entrySet().stream().map((group) -> new Group(group.getKey(), group.getValue())).toList());
    }

    /** A name and its value; a value within a sentence is told by the sentence. */
    private static String line(Element value, Element frame) {
        String label = label(value);
        boolean told = value.closest("td, dd") == null && label.contains(value.text());
        return (told ? label : label + ": " + value.text())
                + origin(value, frame).map((origin) -> " (" + origin + ")").orElse("");
    }

    /** What names the value: its row and column, its term, or the sentence around it. */
    private static String label(Element value) {
        Element cell = value.closest("td");
        Element row = value.closest("tr");
        if (cell != null && row != null) {
            String column = cell.hasAttr("data-label") ? cell.attr("data-label") : column(cell, row);
            return (name(row.select("th")) + ", " + column).replaceFirst("^, |, $", "");
        }
        Element term = value.closest("dd");
        if (term != null && term.previousElementSibling() != null) {
            return name(new Elements(term.previousElementSiblings().select("dt").subList(0, 1)));
        }
        Element around = value.closest("p, li, h2, h3, caption, div");
        return (around != null) ? shortened(name(new Elements(around))) : "";
    }

    private static String column(Element cell, Element row) {
        Element table = cell.closest("table");
        int position = row.children().indexOf(cell);
        List<Element> heads = (table != null) ? table.select("thead tr:last-child > *") : List.of();
        return (position >= 0 && position < heads.size()) ? name(new Elements(heads.get(position))) : "";
    }

    private static String name(Elements elements) {
        Elements bare = elements.clone();
        bare.select(".where, .sign, .origin, .inline-source, a.cite").remove();
        return bare.text().strip().replaceFirst(":$", "");
    }

    /** Measure, place, year and source, where the frame says them beside the value. */
    private static Optional<String> origin(Element value, Element frame) {
        for (Element around = value.parent(); around != null && !isTable(around); around = around.parent()) {
            Element cite = around.selectFirst("a.cite");
            if (cite != null) {
                return Optional.ofNullable(cite.parent()).map(Element::text).map(ShownFigures::shortened);
            }
            if (around.equals(frame)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The headings above, and the caption of a table, which says where its figures come
     * from.
     */
    private static String title(Element frame) {
        Element caption = isTable(frame) ? frame.selectFirst("caption, figcaption") : null;
        return Stream.of(heading(frame), (caption != null) ? caption.text() : "")
            .filter((words) -> !words.isEmpty())
            .distinct()
            .collect(Collectors.joining(": "));
    }

    /** The headings above, from that of the section to the nearest one. */
    private static String heading(Element frame) {
        Deque<String> headings = new ArrayDeque<>();
        int rank = LOWEST_RANK + 1;
        for (Element around = frame; around != null; around = around.parent()) {
            for (Element before = around.previousElementSibling(); before != null; before = before
                .previousElementSibling()) {
                Element heading = before.select("h1, h2, h3, h4").last();
                if (heading != null && rank(heading) < rank && (rank(heading) > 1 || headings.isEmpty())) {
                    headings.addFirst(heading.text());
                    rank = rank(heading);
                }
            }
        }
        return String.join(": ", headings);
    }

    private static int rank(Element heading) {
        return heading.tagName().charAt(1) - '0';
    }

    private static boolean isTable(Element frame) {
        return frame.is("table, figure");
    }

    private static String shortened(String text) {
        return (text.length() <= LONGEST) ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
    }

    /**
     * Figures that stand together.
     *
     * @param title the caption or heading above them
     * @param lines a figure each, with its name and, if it has one of its own, its origin
     */
    record Group(String title, List<String> lines) {

        Group {
            lines = List.copyOf(lines);
        }

    }

}
