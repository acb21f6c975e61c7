/** "Report an error": the figures of a page as text to copy, and where to send it. */
@NullMarked
@ApplicationModule(allowedDependencies = { "data", "web" })
package guide.charted.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
