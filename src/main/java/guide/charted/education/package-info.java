/** Degrees, courses and accreditation: what one studies for this career. */
@NullMarked
@ApplicationModule(allowedDependencies = { "fact", "text", "web" })
package guide.charted.education;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
