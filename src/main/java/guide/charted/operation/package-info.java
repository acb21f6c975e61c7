/**
 * What those who run the guide need: the editions of a database, what runs here, request
 * numbers, and a calm way to stop.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "data" })
package guide.charted.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
