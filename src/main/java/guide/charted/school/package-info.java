/** The schools that teach for this career, and how to find the ones worth calling. */
@NullMarked
@ApplicationModule(allowedDependencies = { "certification", "chart", "education", "fact", "occupation", "place",
        "salary", "salary :: place", "text", "web" })
package guide.charted.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
