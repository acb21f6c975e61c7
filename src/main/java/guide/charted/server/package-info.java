/**
 * What stands between the network and the guide: the policies sent with every answer,
 * what a request may be, and how long it may take.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package guide.charted.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
