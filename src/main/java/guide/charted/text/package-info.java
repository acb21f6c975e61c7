/** The guide's own prose and its glossary. */
@NullMarked
@ApplicationModule(allowedDependencies = { "fact" })
package guide.charted.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
