package guide.charted.fact;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A source as the pages name it.
 *
 * @param id the register id; also the anchor on {@code /sources}
 * @param kind {@code official}, {@code official-copy}, {@code third-party}, {@code news},
 * {@code college}, {@code dataset}, {@code article} or {@code ours}
 * @param publisher who stands behind the facts
 * @param readAt where they were read, if that is not the publisher's own page; null if it
 * is
 * @param title the work's title
 * @param vintage the time it speaks of, in words
 * @param address where it is on the web; null if no public address is known
 * @param trust {@code high}, {@code medium} or {@code low}
 * @param license the license, if one was found; null otherwise
 * @param note what a reader should know about it; null if nothing
 * @param checkedOn the day we read it
 */
public record Citation(String id, String kind, String publisher, @Nullable String readAt, String title, String vintage,
        @Nullable String address, String trust, @Nullable String license, @Nullable String note, LocalDate checkedOn) {

    /**
     * The publisher in a word or two: the acronym if the register gives one in
     * parentheses.
     * @return such as {@code BLS}, or the whole name
     */
    public String shortPublisher() {
        int open = this.publisher.lastIndexOf('(');
        return (open >= 0 && this.publisher.endsWith(")"))
                ? this.publisher.substring(open + 1, this.publisher.length() - 1) : this.publisher;
    }

    /**
     * The third party that the facts were read at.
     * @return its name, or empty if the publisher's own words were read
     */
    public Optional<String> reportedBy() {
        return Optional.ofNullable(this.readAt);
    }

}
