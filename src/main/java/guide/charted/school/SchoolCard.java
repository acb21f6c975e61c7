package guide.charted.school;

import java.util.List;

/**
 * A school in a list, with those of its programs that match.
 *
 * @param school the school
 * @param programs its matching programs, at least one
 * @param tuition the charges of the cheapest matching program
 */
public record SchoolCard(SchoolDetail school, List<ProgramDetail> programs, Tuition tuition) {
}
