/**
 * What a fact is: a figure with its origin, the reason a figure is missing, the source it
 * was read in, and the verdict on a popular claim.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package guide.charted.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
