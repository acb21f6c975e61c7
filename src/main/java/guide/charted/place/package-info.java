/** The places that facts belong to. */
@NullMarked
@ApplicationModule(allowedDependencies = { "fact" })
package guide.charted.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
