/**
 * What each kind of page says, once more for machines: JSON-LD made from the same records
 * as the page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "certification", "data", "education", "fact", "occupation", "opendata",
        "place", "salary", "salary :: place", "school", "school :: finder", "text", "web" })
package guide.charted.linked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
