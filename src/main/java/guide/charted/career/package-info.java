/** The career itself: key facts, duties, workplaces, and the careers beside it. */
@NullMarked
@ApplicationModule(allowedDependencies = { "chart", "education", "fact", "occupation", "salary", "text", "web" })
package guide.charted.career;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
