package guide.charted.api;

import guide.charted.education.DegreeType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import guide.charted.fact.Missing;
import guide.charted.school.Awards;
import guide.charted.school.Credential;
import guide.charted.school.Delivery;
import guide.charted.school.ProgramDetail;

/**
 * A program of a school.
 *
 * @param id its UNITID, CIP code and award level, joined by hyphens
 * @param degree what it awards
 * @param awardLevel the IPEDS award level, such as {@code 3} for an associate's degree;
 * {@code not-found} if it is not in the federal files
 * @param field the field of study
 * @param cip the code of the Classification of Instructional Programs; {@code not-found}
 * if it is not in the federal files
 * @param awards how many graduates, by the calendar year in which the academic year
 * ended; {@code not-reported} for a year whose file does not hold the program
 * @param tuition a full-time year's charges at this level of study, US dollars
 * @param cahiim its accreditation by CAHIIM
 * @param name a readable name
 * @param cipTitle the official title of the CIP code; {@code not-found} without one
 * @param core whether its field is tied to the occupation; if not, it is a related one
 * and listed only with {@code related}
 * @param active whether someone finished it in five years, or nothing is known; if not, a
 * list holds it only where such programs are asked for
 * @param awardsTotal how many graduates in those five years; missing if no year is known
 * @param prepares the exams that its degree and field fit; whether it is accredited is
 * another question
 * @param delivery how it can be studied; {@code not-found} if nothing was found
 * @param deliverySource the id of the evidence for that; {@code not-found} if nothing was
 * found
 * @param graduateCharges whether {@code tuition} is what graduate students pay
 * @param wholeCost US dollars for the whole program, where that is how it is priced; else
 * missing
 * @param wholeCostBasis how that price was matched to the program; {@code not-applicable}
 * if it was not
 * @param months months of full-time study to the award, as published; missing if not
 * @param credits credit hours to the award; missing if not published
 * @param page the program's own page on the web; {@code not-found} if none was
 * @param source the id of the source that reports it
 */
record Program(String id, @OneOf(codesOf = DegreeType.class) String degree, Typed<String> awardLevel, String field,
        Typed<String> cip, Map<String, Typed<BigDecimal>> awards, Charges tuition, Cahiim cahiim, String name,
        Typed<String> cipTitle, boolean core, boolean active, Typed<BigDecimal> awardsTotal,
        @OneOf(codesOf = Credential.class) List<String> prepares,
        @OneOf(codesOf = Delivery.class) Typed<List<String>> delivery, Typed<String> deliverySource,
        boolean graduateCharges, Dated wholeCost, Typed<String> wholeCostBasis, Typed<BigDecimal> months,
        Typed<BigDecimal> credits, Typed<String> page, String source) {

    static Program of(ProgramDetail program) {
        Map<String, Typed<BigDecimal>> awards = new LinkedHashMap<>();
        for (Awards year : program.awards()) {
            awards.put(String.valueOf(year.year()), Typed.of(year.count()));
        }
        List<String> ways = program.delivery().stream().map(Delivery::code).sorted().toList();
        String evidence = (program.deliverySource() != null) ? program.deliverySource().id() : null;
        return new Program(program.id(), program.degree().code(), Typed.of(program.awardLevel(), Missing.NOT_FOUND),
                program.field(), Typed.of(program.cip(), Missing.NOT_FOUND), awards, Charges.of(program.tuition()),
                Cahiim.of(program), program.name(), Typed.of(program.cipTitle(), Missing.NOT_FOUND), program.core(),
                program.isActive(), Typed.of(program.awardsTotal()), prepares(program),
                Typed.of(ways.isEmpty() ? null : ways, Missing.NOT_FOUND), Typed.of(evidence, Missing.NOT_FOUND),
                program.graduateCharges(), Dated.of(program.wholeCost()),
                Typed.of(program.wholeCostBasis(), Missing.NOT_APPLICABLE), Typed.of(program.months()),
                Typed.of(program.credits()), Typed.of(program.page(), Missing.NOT_FOUND), program.source().id());
    }

    private static List<String> prepares(ProgramDetail program) {
        return Arrays.stream(Credential.values())
            .filter((credential) -> credential.fits(program))
            .map(Credential::code)
            .toList();
    }

    Stream<String> cited() {
        return Stream
            .of(Stream.of(this.source, this.wholeCost.source()), this.deliverySource.stream(),
                    this.cahiim.source().stream())
            .flatMap((ids) -> ids);
    }

}
