/** Lays out bars, percentile ranges and time series as numbers. Templates draw them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package guide.charted.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
