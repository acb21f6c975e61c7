/**
 * Official files and our own lists -> a new edition: a command-line mode of the same jar,
 * without web server.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "data", "fact", "place" })
package guide.charted.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
