package guide.charted.api;

import java.math.BigDecimal;

import guide.charted.certification.Charge;
import guide.charted.fact.Missing;

/**
 * Something to pay, in US dollars.
 *
 * @param kind what is paid for
 * @param member US dollars that members of the issuing body pay; {@code not-found} if no
 * source tells
 * @param others US dollars that all others pay, equal to {@code member} where there is
 * one price; {@code not-found} if no source tells
 * @param attempts how many tries it buys; {@code not-reported} if the source does not say
 * @param delivery how the exam is taken at this price; {@code not-reported} if the price
 * does not depend on it
 * @param disputed whether another source has another price
 * @param year the time it speaks of, in words
 * @param source the id of who says so
 */
record Fee(@OneOf(codesOf = Charge.Kind.class) String kind, Typed<BigDecimal> member, Typed<BigDecimal> others,
        Typed<Integer> attempts, @OneOf( {
                "online", "test-center" }) Typed<String> delivery,
        boolean disputed, String year, String source){

    static Fee of(Charge charge) {
        return new Fee(charge.kind().code(), Typed.of(charge.member()), Typed.of(charge.nonMember()),
                Typed.of(charge.attempts(), Missing.NOT_REPORTED), Typed.of(charge.delivery(), Missing.NOT_REPORTED),
                charge.disputed(), Dated.year(charge.member().origin()), charge.member().origin().source().id());
    }

}
