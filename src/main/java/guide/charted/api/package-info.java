/**
 * The guide's facts as JSON, from the same catalogs and by the same parameters as the
 * pages. Records only; nothing is worked out here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "career", "certification", "data", "education", "fact", "occupation",
        "place", "planner", "salary", "salary :: place", "school", "school :: finder", "text", "web" })
package guide.charted.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
