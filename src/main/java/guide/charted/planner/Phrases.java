package guide.charted.planner;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the notes of a plan into words. Templates call it as {@code @phrases}. */
@Component
public class Phrases {

    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What the pay of a plan does not say.
     * @return the sentence
     */
    public String sameWage() {
        return say(Note.of("planner.same-wage"));
    }

    /**
     * A note in words.
     * @param note the note; notes among its arguments are put into words first
     * @return the sentence
     */
    public String say(Note note) {
        Object[] arguments = note.arguments().stream().map((argument) -> switch (argument) {
            case Note inner -> say(inner);
            case YearMonth month -> month(month);
            default -> argument;
        }).toArray();
        return this.messages.getMessage(note.key(), arguments, LocaleContextHolder.getLocale());
    }

    /**
     * A month of the calendar in words.
     * @param month the month
     * @return such as {@code January 2027}
     */
    public String month(YearMonth month) {
        Locale locale = LocaleContextHolder.getLocale();
        return month.getMonth().getDisplayName(TextStyle.FULL, locale) + " " + month.getYear();
    }

}
