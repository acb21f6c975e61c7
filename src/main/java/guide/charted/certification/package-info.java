/** The credentials this career recognizes: what each one asks for, costs and leads to. */
@NullMarked
@ApplicationModule(allowedDependencies = { "data", "education", "fact", "occupation", "place", "text", "web" })
package guide.charted.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
