/**
 * The edition that an import would make, how it differs from the present one, and how it
 * is kept.
 */
@NullMarked
@NamedInterface("draft")
package guide.charted.importer.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
