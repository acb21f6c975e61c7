/** How the credentials branch: no staircase, but separate ways. */
@NullMarked
package guide.charted.certification.ladder;

import org.jspecify.annotations.NullMarked;
