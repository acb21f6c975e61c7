/**
 * What the work pays in the nation: the states on a map and ranked, and the way to one's
 * own place.
 */
@NullMarked
package guide.charted.salary.map;

import org.jspecify.annotations.NullMarked;
