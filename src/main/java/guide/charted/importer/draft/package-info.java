/**
 * The edition that an import would make, how it differs from the present one, and how it
 * is kept.
 */
@NullMarked
package guide.charted.importer.draft;

import org.jspecify.annotations.NullMarked;
