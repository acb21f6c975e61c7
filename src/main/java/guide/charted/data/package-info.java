/**
 * How an edition of the guide gets from its CSV files into a database schema of its own:
 * all of it, or nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "fact" })
package guide.charted.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
