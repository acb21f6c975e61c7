/**
 * The school finder: reads what a reader chose, answers it from the catalog, and never
 * dead-ends.
 */
@NullMarked
@NamedInterface("finder")
package guide.charted.school.finder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
