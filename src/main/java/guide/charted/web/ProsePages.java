package guide.charted.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import guide.charted.data.Edition;
import guide.charted.text.Paragraph;
import guide.charted.text.Prose;
import guide.charted.text.Words;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lists pages of prose: their words from the data, their headings from the messages. */
@Component
public class ProsePages {

    private static final String LEAD = "lead";

    private final Prose prose;

    private final MessageSource messages;

    private final Edition edition;

    private final FactDays days;

    ProsePages(Prose prose, MessageSource messages, Edition edition, FactDays days) {
        this.prose = prose;
        this.messages = messages;
        this.edition = edition;
        this.days = days;
    }

    /**
     * A page of the guide. Its lead introduces it; another section of its prose becomes a
     * part if a message {@code key.section} heads it.
     * @param path its path
     * @param key what its message keys begin with: {@code key.heading} is its heading
     * @return the page
     */
    public PageEntry page(String path, String key) {
        return page(path, key, Map.of());
    }

    /**
     * A page of the guide, some of whose sections have headings under other keys.
     * @param path its path
     * @param key what its message keys begin with
     * @param headings the message key of each such heading, by section
     * @return the page
     */
    public PageEntry page(String path, String key, Map<String, String> headings) {
        Words words = this.prose.on(path);
        List<PageEntry.Part> parts = new ArrayList<>();
        new TreeMap<>(words.prose()).forEach((section, paragraphs) -> {
            String heading = this.messages.getMessage(headings.getOrDefault(section, key + "." + section), null, "",
                    Locale.ENGLISH);
            if (heading != null && !heading.isEmpty()) {
                parts.add(new PageEntry.Part(section, heading, List.of(), texts(paragraphs)));
            }
        });
        return new PageEntry(path, PageKind.GUIDE, message(key + ".heading"), List.of(), texts(words.of(LEAD)), parts,
                changed(words));
    }

    /**
     * A page that shows one thing of many, without prose of its own.
     * @param path its path
     * @param kind what it is about
     * @param title the name of what it shows
     * @param names other names; empty if there are none
     * @param texts what it says
     * @return the page
     */
    public PageEntry page(String path, PageKind kind, String title, List<String> names, List<String> texts) {
        return new PageEntry(path, kind, title, names, texts, List.of(), this.edition.checkedOn());
    }

    /**
     * A section that is no prose.
     * @param anchor its id on the page
     * @param key the message key of its heading
     * @param texts what it says
     * @return the section
     */
    public PageEntry.Part part(String anchor, String key, List<String> texts) {
        return new PageEntry.Part(anchor, message(key), List.of(), texts);
    }

    /**
     * When facts were last checked.
     * @param tables the tables that they stand in
     * @return the newest day among the sources of their rows
     */
    public LocalDate checked(String... tables) {
        return this.days.newest(tables);
    }

    /**
     * The paragraphs of a section of a page.
     * @param path the page
     * @param section the section
     * @return their texts
     */
    public List<String> texts(String path, String section) {
        return texts(this.prose.on(path).of(section));
    }

    /**
     * An interface word.
     * @param key its message key
     * @param arguments what it mentions
     * @return the word
     */
    public String message(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    private LocalDate changed(Words words) {
        return words.prose()
            .values()
            .stream()
            .flatMap(List::stream)
            .map((paragraph) -> paragraph.source().checkedOn())
            .max(LocalDate::compareTo)
            .orElse(this.edition.checkedOn());
    }

}
