package guide.charted.api;

import guide.charted.certification.FirstTimeResult;
import guide.charted.fact.Missing;

/**
 * How first-time candidates fared in a year.
 *
 * @param year the calendar year
 * @param rate percent of first-time candidates who passed
 * @param testers how many first-time candidates there were
 * @param old whether it is too old to say much about today
 * @param note what else to know; {@code not-applicable} if there is nothing
 * @param source the id of who says so
 */
record FirstTimeEntry(int year, Dated rate, Dated testers, boolean old, Typed<String> note, String source) {

    static FirstTimeEntry of(FirstTimeResult result) {
        return new FirstTimeEntry(result.year(), Dated.of(result.rate()), Dated.of(result.testers()), result.old(),
                Typed.of(result.note(), Missing.NOT_APPLICABLE), result.rate().origin().source().id());
    }

}
