package guide.charted.certification;

import java.util.List;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import org.jspecify.annotations.Nullable;

/**
 * An exam: its size, its pass mark, how one comes to sit it and what it asks.
 *
 * @param items all questions
 * @param scored the questions that count
 * @param minutes the time for all of them
 * @param passMark the points that pass; not a percentage
 * @param scaleLow the fewest points one can get; null if not known
 * @param scaleHigh the most points one can get; null if not known
 * @param windowDays the days in which to sit, once authorized
 * @param notes what else there is to know, in words, by topic
 * @param outlines what it asks; several where sources disagree
 */
public record ExamFacts(Figure items, Figure scored, Figure minutes, Figure passMark, @Nullable Integer scaleLow,
        @Nullable Integer scaleHigh, Figure windowDays, List<Note> notes, List<Outline> outlines) {

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
