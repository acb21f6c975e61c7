package guide.charted.salary;

import java.util.List;

import guide.charted.fact.Figure;

/**
 * How many people finish the studies that lead to this work: the competition for its
 * openings. Answered by whoever knows the schools.
 */
public interface FieldAwards {

    /**
     * The awards of each year in the fields that the official crosswalk ties to this
     * work.
     * @return the years, the oldest first
     */
    List<Year> years();

    /**
     * The awards of the newest year by degree type.
     * @return the degree types, the shortest first
     */
    List<Part> newest();

    /**
     * A year.
     *
     * @param year the calendar year in which the academic year ended
     * @param awards the awards of all programs that reported, added up by us
     * @param unreported how many programs are not in that year's file
     */
    record Year(int year, Figure awards, int unreported) {
    }

    /**
     * A degree type.
     *
     * @param name such as {@code Certificate}
     * @param awards its awards in the newest year, added up by us
     */
    record Part(String name, Figure awards) {
    }

}
