package guide.charted.api;

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
 * @param id UNITID, CIP code and award level
 * @param degree what it awards
 * @param awardLevel the IPEDS award level
 * @param field the field of study, as the finder names it
 * @param cip the CIP code
 * @param awards graduates by the calendar year in which the academic year ended
 * @param tuition a full-time year's charges at this level of study
 * @param cahiim its accreditation
 * @param name a readable name
 * @param cipTitle the official title of the CIP code
 * @param core whether its field is tied to the occupation; if not, it is a related one
 * @param active whether someone finished it in five years, or nothing is known
 * @param awardsTotal graduates of those five years
 * @param prepares the exams that degree and field fit; accreditation is another question
 * @param delivery how it can be studied
 * @param deliverySource the id of the evidence for that
 * @param graduateCharges whether {@code tuition} is what graduate students pay
 * @param wholeCost US dollars for the whole program, where that is how it is priced
 * @param wholeCostBasis how that price was matched to the program
 * @param months full-time months to the award, as published
 * @param credits credit hours to the award
 * @param page the program's own page
 * @param source the id of the source that reports it
 */
record Program(String id, String degree, Typed<String> awardLevel, String field, Typed<String> cip,
        Map<String, Typed<BigDecimal>> awards, Charges tuition, Cahiim cahiim, String name, Typed<String> cipTitle,
        boolean core, boolean active, Typed<BigDecimal> awardsTotal, List<String> prepares,
        Typed<List<String>> delivery, Typed<String> deliverySource, boolean graduateCharges, Dated wholeCost,
        Typed<String> wholeCostBasis, Typed<BigDecimal> months, Typed<BigDecimal> credits, Typed<String> page,
        String source) {

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
