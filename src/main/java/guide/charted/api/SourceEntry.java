package guide.charted.api;

import java.time.LocalDate;

import guide.charted.fact.Citation;
import guide.charted.fact.Missing;

/**
 * A source of the register.
 *
 * @param publisher who stands behind the facts
 * @param readAt where they were read, if not at the publisher; else
 * {@code not-applicable}
 * @param title the work's title
 * @param vintage the time it speaks of, in words
 * @param address where it is on the web; {@code not-found} if it has no address
 * @param trust how far to trust it
 * @param license its license in words; {@code not-found} if it states none
 * @param checkedOn the day it was read
 */
record SourceEntry(String publisher, Typed<String> readAt, String title, String vintage, Typed<String> address,
        @OneOf( {
                "high", "medium", "low" }) String trust,
        Typed<String> license, LocalDate checkedOn){

    static SourceEntry of(Citation source) {
        return new SourceEntry(source.publisher(), Typed.of(source.readAt(), Missing.NOT_APPLICABLE), source.title(),
                source.vintage(), Typed.of(source.address(), Missing.NOT_FOUND), source.trust(),
                Typed.of(source.license(), Missing.NOT_FOUND), source.checkedOn());
    }

}
