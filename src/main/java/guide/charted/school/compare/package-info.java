/** Two to four schools side by side. */
@NullMarked
package guide.charted.school.compare;

import org.jspecify.annotations.NullMarked;
