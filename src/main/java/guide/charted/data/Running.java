package guide.charted.data;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What an instance runs: an edition of the data, and a build of the program.
 *
 * @param edition the data
 * @param version of the program, such as {@code 1.0.0}; {@code unbuilt} when it was
 * started from classes without a build
 * @param built when it was built; null if unbuilt
 */
public record Running(Edition edition, String version, @Nullable Instant built) {
}
