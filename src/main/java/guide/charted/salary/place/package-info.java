/**
 * What the work pays where somebody lives: states, metropolitan and nonmetropolitan
 * areas.
 */
@NullMarked
@NamedInterface("place")
package guide.charted.salary.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
