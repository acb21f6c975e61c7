/** The front page and the pages that say who we are and where the facts come from. */
@NullMarked
@ApplicationModule(allowedDependencies = { "career", "certification", "chart", "data", "education", "fact",
        "occupation", "place", "salary", "school", "text", "web" })
package guide.charted.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
