package guide.charted.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.fact.Missing;
import guide.charted.place.Point;
import guide.charted.school.ProgramDetail;
import guide.charted.school.SchoolDetail;
import guide.charted.school.finder.Group;
import guide.charted.school.finder.SchoolCard;

/**
 * A school with its matching programs, or with all of them when it is asked for alone.
 *
 * @param unitid its federal number, six digits
 * @param name its name
 * @param city its city
 * @param state two capital letters
 * @param control who runs it
 * @param tuition what undergraduates pay for a full-time year, US dollars
 * @param distanceMiles miles as the crow flies from the place asked for, to a tenth;
 * {@code not-asked} without a place
 * @param programs those of its programs that match; asked for alone, all of them
 * @param group its group in a list by {@code prepares}; {@code not-asked} in other lists
 * @param aliases other names it goes by
 * @param zip its ZIP code
 * @param coordinates where its main address is
 * @param level the longest programs it offers
 * @param fullyOnline whether every program of the school is online
 * @param website its website
 * @param books US dollars for books and supplies in a full-time year
 * @param netPrice US dollars a year that students with grants paid on average for
 * everything, grants taken off; may be negative
 * @param graduationRate percent of first-time full-time students of the whole school, all
 * subjects, who finished within one and a half times the normal time
 * @param enrollment how many students of all subjects, in fall
 * @param accreditation evidence about the school that names none of its programs
 * @param source the id of the source that reports it
 * @param self its address here, as a path
 * @param page its page in the guide, as a path
 */
record School(String unitid, String name, String city, String state, @OneOf( {
        "public", "nonprofit", "for-profit" }) String control, Charges tuition, Typed<BigDecimal> distanceMiles,
        List<Program> programs, @OneOf(codesOf = Group.class) Typed<String> group, List<String> aliases, String zip,
        Point coordinates, @OneOf({ "four-year", "two-year", "under-two-year" }) String level, boolean fullyOnline,
        String website, Dated books, Dated netPrice, Dated graduationRate, Dated enrollment, List<Cahiim> accreditation,
        String source, String self, String page){

    static School of(SchoolCard card, Optional<Group> group) {
        return of(card.school(), card.programs(), card.miles(), group);
    }

    static School of(SchoolDetail school) {
        return of(school, school.programs(), Optional.empty(), Optional.empty());
    }

    private static School of(SchoolDetail school, List<ProgramDetail> programs, Optional<Double> miles,
            Optional<Group> group) {
        return new School(school.unitid(), school.name(), school.city(), school.state(), school.control(),
                Charges.of(school.tuition()), Typed.of(miles.map(School::tenths), Missing.NOT_ASKED),
                programs.stream().map(Program::of).toList(), Typed.of(group.map(Group::code), Missing.NOT_ASKED),
                school.aliases(), school.zip(), school.point(), school.level(), school.fullyOnline(), school.website(),
                Dated.of(school.books()), Dated.of(school.netPrice()), Dated.of(school.graduationRate()),
                Dated.of(school.enrollment()), school.schoolAccreditation().stream().map(Cahiim::of).toList(),
                school.source().id(), SchoolsApi.PATH + "/" + school.unitid(), school.href());
    }

    private static BigDecimal tenths(double miles) {
        BigDecimal rounded = BigDecimal.valueOf(miles).setScale(1, RoundingMode.HALF_UP);
        return (rounded.stripTrailingZeros().scale() <= 0) ? rounded.setScale(0) : rounded;
    }

    Stream<String> cited() {
        return Stream.of(
                Stream.of(this.source, this.books.source(), this.netPrice.source(), this.graduationRate.source(),
                        this.enrollment.source()),
                this.programs.stream().flatMap(Program::cited),
                this.accreditation.stream().flatMap((found) -> found.source().stream()))
            .flatMap((ids) -> ids);
    }

}
