package guide.charted.certification;

import java.time.LocalDate;

/**
 * When a fact was checked, and until when that is good enough.
 *
 * @param checkedOn the day it was checked; of several facts, the earliest
 * @param staleAfter the last day on which it needs no new check
 * @param due whether the edition was checked after that day
 */
public record Freshness(LocalDate checkedOn, LocalDate staleAfter, boolean due) {

    /**
     * Whether a new check is due on some day.
     * @param day any day
     * @return true from the day after {@code staleAfter} on
     */
    public boolean isStaleOn(LocalDate day) {
        return day.isAfter(this.staleAfter);
    }

}
