package guide.charted.api;

import java.math.BigDecimal;

import guide.charted.certification.Charge;
import guide.charted.fact.Missing;

/**
 * Something to pay, in US dollars.
 *
 * @param kind {@code exam}, {@code reschedule}, {@code extension}, {@code refund} or
 * {@code renewal}
 * @param member what members of the issuing body pay
 * @param others what all others pay; equal where there is one price
 * @param attempts how many tries it buys
 * @param delivery {@code online} or {@code test-center}
 * @param disputed whether another source has another price
 * @param year the time it speaks of
 * @param source the id of who says so
 */
record Fee(String kind, Typed<BigDecimal> member, Typed<BigDecimal> others, Typed<Integer> attempts,
        Typed<String> delivery, boolean disputed, String year, String source) {

    static Fee of(Charge charge) {
        return new Fee(charge.kind().code(), Typed.of(charge.member()), Typed.of(charge.nonMember()),
                Typed.of(charge.attempts(), Missing.NOT_REPORTED), Typed.of(charge.delivery(), Missing.NOT_REPORTED),
                charge.disputed(), Dated.year(charge.member().origin()), charge.member().origin().source().id());
    }

}
