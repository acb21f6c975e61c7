/** One person's way to a credential, month by month, with money. */
@NullMarked
@ApplicationModule(allowedDependencies = { "career", "certification", "chart", "data", "education", "fact", "place",
        "salary", "salary :: place", "school", "text", "web" })
package guide.charted.planner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
