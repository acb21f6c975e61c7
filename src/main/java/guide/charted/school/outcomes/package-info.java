/** The ledger of what accredited programs post about their graduates. */
@NullMarked
package guide.charted.school.outcomes;

import org.jspecify.annotations.NullMarked;
