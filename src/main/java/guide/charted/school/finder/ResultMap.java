package guide.charted.school.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import guide.charted.place.Outline;
import guide.charted.place.Outlines;

/**
 * Where the schools found are, on the drawing of the states: a dot a school, or a disk a
 * state above 60 schools.
 *
 * @param dots the marks, the largest first
 * @param byState whether a mark stands for all schools of a state
 * @param offMap schools that have no point on the map
 */
public record ResultMap(List<Dot> dots, boolean byState, int offMap) {

    private static final int MOST_SINGLE = 60;

    private static final double DOT = 5;

    /**
     * A mark on the map.
     *
     * @param x from the left, in the drawing's units
     * @param y from the top
     * @param radius in the drawing's units; the area of a state's disk grows with its
     * schools
     * @param label what it stands for
     * @param count how many schools
     * @param href the list or the school behind it
     */
    public record Dot(double x, double y, double radius, String label, int count, String href) {
    }

    static ResultMap of(SchoolList found, Outlines outlines) {
        return (found.all().size() > MOST_SINGLE) ? gathered(found, outlines) : single(found);
    }

    private static ResultMap single(SchoolList found) {
        List<Dot> dots = found.all()
            .stream()
            .map(SchoolCard::school)
            .filter((school) -> school.mapX() != null && school.mapY() != null)
            .map((school) -> new Dot(school.mapX().doubleValue(), school.mapY().doubleValue(), DOT, school.name(), 1,
                    school.href()))
            .toList();
        return new ResultMap(dots, false, found.all().size() - dots.size());
    }

    private static ResultMap gathered(SchoolList found, Outlines outlines) {
        Map<String, Long> schools = found.all()
            .stream()
            .collect(Collectors.groupingBy((card) -> card.school().state(), Collectors.counting()));
        List<Dot> dots = outlines.all()
            .stream()
            .filter((outline) -> schools.containsKey(outline.state()))
            .map((outline) -> disk(found.filter(), outline, schools.getOrDefault(outline.state(), 0L).intValue()))
            .sorted(Comparator.comparingInt(Dot::count).reversed().thenComparing(Dot::label))
            .toList();
        return new ResultMap(dots, true, found.all().size() - dots.stream().mapToInt(Dot::count).sum());
    }

    private static Dot disk(SchoolFilter filter, Outline outline, int count) {
        return new Dot(outline.labelX(), outline.labelY(), 3 + 2 * Math.sqrt(count), outline.state(), count,
                filter.hrefOnly(Parameter.STATE, outline.state()));
    }

}
