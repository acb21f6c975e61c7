package guide.charted.certification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.fact.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An exam: its size, its pass mark, how one comes to sit it and what it asks.
 *
 * @param items all questions
 * @param itemsUpTo where a source gives a range, its end; null otherwise
 * @param scored the questions that count
 * @param minutes the time for all of them
 * @param passMark what passes: points on a scale, or the percentage of right answers; its
 * unit says which
 * @param scaleLow the fewest points one can get; null if not known
 * @param scaleHigh the most points one can get; null if not known
 * @param windowDays the days in which to sit, once authorized
 * @param otherWaits the other waits from the application to the letters
 * @param notes what else there is to know, in words, by topic
 * @param outlines what it asks; several where sources disagree, none where none was found
 */
public record ExamFacts(Figure items, @Nullable Integer itemsUpTo, Figure scored, Figure minutes, Figure passMark,
        @Nullable Integer scaleLow, @Nullable Integer scaleHigh, Figure windowDays, List<Wait> otherWaits,
        List<Note> notes, List<Outline> outlines) {

    private static final int HOUR = 60;

    /**
     * What a candidate meets in the room.
     * @return the notes on format, books and place
     */
    public List<Note> sitting() {
        return this.notes.stream().filter((note) -> note.topic().compareTo(ExamTopic.DELIVERY) <= 0).toList();
    }

    /**
     * The steps from the application to the result.
     * @return the notes on them, in the order of time
     */
    public List<Note> steps() {
        return this.notes.stream().filter((note) -> note.topic().compareTo(ExamTopic.DELIVERY) > 0).toList();
    }

    /**
     * What is known of one topic.
     * @param topic the topic
     * @return the note, or empty if there is none
     */
    public Optional<Note> note(ExamTopic topic) {
        return this.notes.stream().filter((note) -> note.topic() == topic).findFirst();
    }

    /**
     * The waits from the application to the letters.
     * @return them, in the order of time, the window to sit among them
     */
    public List<Wait> waits() {
        Wait window = new Wait(Wait.Kind.WINDOW, this.windowDays, this.windowDays, false);
        return Stream.concat(Stream.of(window), this.otherWaits.stream())
            .sorted((one, other) -> one.kind().compareTo(other.kind()))
            .toList();
    }

    /**
     * The longest wait, to draw all of them to one scale.
     * @return days, at least 1
     */
    public BigDecimal longestWait() {
        return waits().stream().map(Wait::longest).reduce(BigDecimal.ONE, BigDecimal::max);
    }

    /**
     * Whether anything is known of how one comes to sit.
     * @return true if a wait is known or a step is told
     */
    public boolean hasWaits() {
        return !steps().isEmpty() || waits().stream().anyMatch((wait) -> wait.high().number().isPresent());
    }

    /**
     * One of the waits.
     * @param kind which
     * @return the wait, or empty if nothing is said of it
     */
    public Optional<Wait> waitFor(Wait.Kind kind) {
        return waits().stream().filter((wait) -> wait.kind() == kind).findFirst();
    }

    /**
     * How the pass mark is told.
     * @return {@code points} on a scale or {@code percent} of right answers, where one is
     * known
     */
    public String passMarkUnit() {
        return switch (this.passMark) {
            case Figure.Known known -> (known.unit() == Unit.PERCENT) ? "percent" : "points";
            case Figure.Blank blank -> blank.why().code();
        };
    }

    /**
     * Whether anything of the size of the exam is known.
     * @return false if questions, time and pass mark are all missing
     */
    public boolean isKnown() {
        return Stream.of(this.items, this.minutes, this.passMark).anyMatch((figure) -> figure.number().isPresent());
    }

    /**
     * The whole hours of the time.
     * @return hours; 0 if the time is missing
     */
    public int hours() {
        return time() / HOUR;
    }

    /**
     * The minutes beyond the whole hours.
     * @return 0 to 59
     */
    public int minutesPastTheHour() {
        return time() % HOUR;
    }

    /**
     * Whether sources disagree on what the exam asks.
     * @return true if no outline is certain
     */
    public boolean isDisputed() {
        return this.outlines.stream().anyMatch(Outline::disputed);
    }

    private int time() {
        return this.minutes.number().map(Number::intValue).orElse(0);
    }

    /**
     * Something about sitting the exam, in words.
     *
     * @param topic what it is about
     * @param text the words
     * @param disputed whether sources disagree on it
     * @param source who says so
     */
    public record Note(ExamTopic topic, String text, boolean disputed, Citation source) {
    }

}
