package guide.charted.school;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import guide.charted.place.Point;

/**
 * A catalog many times as large as the real one: each copy of a school has its own number
 * and name, and lies within some 30 miles of the original.
 */
public final class ManySchools {

    private ManySchools() {
    }

    public static SchoolCatalog times(SchoolCatalog catalog, int copies) {
        Random random = new Random(copies);
        return new SchoolCatalog(catalog.all()
            .stream()
            .flatMap((school) -> Stream.concat(Stream.of(school),
                    IntStream.range(1, copies).mapToObj((copy) -> copy(school, copy, random))))
            .toList());
    }

    private static SchoolDetail copy(SchoolDetail school, int copy, Random random) {
        Point near = new Point(school.point().latitude() + random.nextDouble(-0.4, 0.4),
                school.point().longitude() + random.nextDouble(-0.4, 0.4));
        List<ProgramDetail> programs = school.programs().stream().map((program) -> copy(program, copy)).toList();
        return new SchoolDetail(school.unitid() + "-" + copy, school.name() + " " + copy, school.aliases(),
                school.address(), school.city(), school.state(), school.stateName(), school.zip(), near, school.mapX(),
                school.mapY(), school.control(), school.level(), school.website(), school.priceCalculator(),
                school.admissionsPage(), school.aidPage(), school.tuition(), school.books(), school.netPrice(),
                school.graduationRate(), school.enrollment(), school.fullyOnline(), programs,
                school.schoolAccreditation(), school.source(), school.directory());
    }

    private static ProgramDetail copy(ProgramDetail program, int copy) {
        return new ProgramDetail(program.id() + "-" + copy, program.degree(), program.awardLevel(), program.field(),
                program.name(), program.cip(), program.cipTitle(), program.core(), program.delivery(),
                program.deliveryNote(), program.deliverySource(), program.page(), program.tuition(),
                program.graduateCharges(), program.wholeCost(), program.wholeCostBasis(), program.months(),
                program.credits(), program.awards(), program.awardsTotal(), program.accreditation(),
                program.searchWords(), program.source());
    }

}
