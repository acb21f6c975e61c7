package guide.charted.web;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What a page tells search engines and whoever links to it. The layout makes one for
 * every page; a controller that knows better puts its own into the model as {@code head}.
 *
 * @param canonical the address to keep, as a path with its query
 * @param indexed whether search engines may list the page
 * @param description what the page says, in a sentence or two
 */
public record PageHead(String canonical, boolean indexed, String description) {

    /** What search engines show of a description. */
    private static final int LONGEST = 160;

    public PageHead {
        description = shortened(description);
    }

    static String joined(Collection<String> texts) {
        return texts.stream()
            .map(String::strip)
            .filter((text) -> !text.isEmpty())
            .map((text) -> text.matches(".*[.!?:]") ? text : text + ".")
            .collect(Collectors.joining(" "));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Math.max(text.lastIndexOf(". ", LONGEST), text.lastIndexOf("? ", LONGEST)) + 1;
        return (end > LONGEST / 2) ? text.substring(0, end)
                : text.substring(0, text.lastIndexOf(' ', LONGEST - 2)).replaceFirst("[,;:]$", "") + " …";
    }

}
