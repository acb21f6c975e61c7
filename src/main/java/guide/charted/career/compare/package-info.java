/** This career beside one to three others. */
@NullMarked
package guide.charted.career.compare;

import org.jspecify.annotations.NullMarked;
