/** The tables behind the guide to take away, what they mean, and what changed in them. */
@NullMarked
@ApplicationModule(allowedDependencies = { "data", "fact", "importer :: draft", "web" })
package guide.charted.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
