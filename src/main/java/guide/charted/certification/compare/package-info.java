/** Two to four credentials side by side. */
@NullMarked
package guide.charted.certification.compare;

import org.jspecify.annotations.NullMarked;
