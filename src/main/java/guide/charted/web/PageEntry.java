package guide.charted.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page as the search and the sitemap know it.
 *
 * @param path its canonical path
 * @param kind what it is about
 * @param title its heading, or the name of what it shows
 * @param names other names that people know it by; empty if there are none
 * @param texts what it says outside its parts; the first text introduces it
 * @param parts its sections that can be linked to
 * @param changed the day on which its facts were last checked
 */
public record PageEntry(String path, PageKind kind, String title, List<String> names, List<String> texts,
        List<Part> parts, LocalDate changed) {

    public PageEntry {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
        parts = List.copyOf(parts);
    }

    /**
     * The same page, known by more names.
     * @param more other names
     * @return the page with these names too
     */
    public PageEntry named(List<String> more) {
        List<String> all = Stream.concat(this.names.stream(), more.stream()).toList();
        return new PageEntry(this.path, this.kind, this.title, all, this.texts, this.parts, this.changed);
    }

    /**
     * The same page with more parts.
     * @param more further sections
     * @return the page with these sections last
     */
    public PageEntry with(List<Part> more) {
        List<Part> all = Stream.concat(this.parts.stream(), more.stream()).toList();
        return new PageEntry(this.path, this.kind, this.title, this.names, this.texts, all, this.changed);
    }

    /**
     * The same page with more words in one of its parts.
     * @param anchor the part's anchor
     * @param more what it says too
     * @return the page with these words in that part
     */
    public PageEntry saying(String anchor, List<String> more) {
        List<Part> all = this.parts.stream()
            .map((part) -> part.anchor().equals(anchor) ? part.saying(more) : part)
            .toList();
        return new PageEntry(this.path, this.kind, this.title, this.names, this.texts, all, this.changed);
    }

    /**
     * The same page with the day of other facts.
     * @param day the day on which they were last checked
     * @return the page with that day
     */
    public PageEntry changedOn(LocalDate day) {
        return new PageEntry(this.path, this.kind, this.title, this.names, this.texts, this.parts, day);
    }

    /**
     * The same page with more facts on it.
     * @param day the day on which they were last checked
     * @return the page with the later one of its day and theirs
     */
    public PageEntry notBefore(LocalDate day) {
        return day.isAfter(this.changed) ? changedOn(day) : this;
    }

    /**
     * A section of a page.
     *
     * @param anchor its id on the page
     * @param title its heading
     * @param names other names that people know it by; empty if there are none
     * @param texts what it says
     */
    public record Part(String anchor, String title, List<String> names, List<String> texts) {

        public Part {
            names = List.copyOf(names);
            texts = List.copyOf(texts);
        }

        private Part saying(List<String> more) {
            return new Part(this.anchor, this.title, this.names,
                    Stream.concat(this.texts.stream(), more.stream()).toList());
        }

    }

}
