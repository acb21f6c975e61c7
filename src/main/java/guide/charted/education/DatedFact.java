package guide.charted.education;

import java.time.LocalDate;
import java.util.Optional;

import guide.charted.fact.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A fact that can go stale, behind a warning or a way to pay.
 *
 * @param id such as {@code pell-short}
 * @param title a few words
 * @param text the fact in our words
 * @param ask what to ask a school or an office about it; null if nothing
 * @param verified whether it was read on its publisher's own page; if not, the reader is
 * told to check it there
 * @param checkedOn the day of our last look
 * @param staleAfter the day after which it must be looked at again
 * @param source who says so, with the official address
 */
public record DatedFact(String id, String title, String text, @Nullable String ask, boolean verified,
        LocalDate checkedOn, LocalDate staleAfter, Citation source) {

    /**
     * How sure it is, for the label beside it.
     * @return {@code verified} or {@code to-be-checked}
     */
    public String status() {
        return this.verified ? "verified" : "to-be-checked";
    }

    /**
     * What to ask about it.
     * @return the question, or empty if there is none
     */
    public Optional<String> question() {
        return Optional.ofNullable(this.ask);
    }

}
