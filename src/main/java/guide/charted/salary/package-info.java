/** What the work pays and how many jobs there are, as published. */
@NullMarked
@ApplicationModule(allowedDependencies = { "chart", "fact", "occupation", "place", "text", "web" })
package guide.charted.salary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
