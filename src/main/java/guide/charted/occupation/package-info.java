/** The occupations that the guide tells of, by their SOC codes, names and history. */
@NullMarked
@ApplicationModule(allowedDependencies = { "fact" })
package guide.charted.occupation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
