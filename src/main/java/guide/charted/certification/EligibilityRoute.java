package guide.charted.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import guide.charted.fact.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A way to qualify for an exam. Every condition of a route must be met; one route is
 * enough.
 *
 * @param id such as {@code RHIT-1}
 * @param status whether the route is open today
 * @param name the route in a few words
 * @param text the route in a few sentences
 * @param conditions what must be met, all of it
 * @param confidence how sure the route is: {@code high}, {@code medium} or {@code low}
 * @param checkedOn the day it was checked
 * @param source who says so
 * @param lastTerm whether the exam may be sat in the last term of the program
 * @param letters the letters that passing gives; null if they are the credential's
 */
public record EligibilityRoute(String id, Status status, String name, String text, List<Condition> conditions,
        String confidence, LocalDate checkedOn, Citation source, boolean lastTerm, @Nullable String letters) {

    /**
     * Whether the route needs no label that warns of doubt.
     * @return true if its confidence is high
     */
    public boolean isSure() {
        return this.confidence.equals("high");
    }

    /**
     * Whether the route is firm enough to say that an exam is open.
     * @return false if sources disagree on it or the only source is weak
     */
    public boolean isFirm() {
        return this.status == Status.CURRENT && !this.confidence.equals("low");
    }

    /** Whether a route is open. */
    public enum Status {

        /** In force. */
        CURRENT,

        /** Closed; told as history. */
        HISTORIC,

        /** Sources disagree on whether it is open. */
        DISPUTED;

        /**
         * The last part of this status's message keys.
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
