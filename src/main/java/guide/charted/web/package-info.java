/** What every page shares: layout, sections, errors, headers, and how figures read. */
@NullMarked
@ApplicationModule(allowedDependencies = { "data", "fact", "text" })
package guide.charted.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
