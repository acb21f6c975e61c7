/**
 * The search over all pages: ranks them, and offers the doors that a question asks for.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "data", "fact", "place", "text", "web" })
package guide.charted.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
