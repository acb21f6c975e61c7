package guide.charted.school;

import guide.charted.education.DegreeType;
import org.jspecify.annotations.Nullable;

/**
 * A program as evidence names it.
 *
 * @param unitid the school's federal number; null if the school is not in the guide's
 * list
 * @param institution the school's name
 * @param degree what the program awards
 */
public record ProgramKey(@Nullable String unitid, String institution, DegreeType degree) {
}
