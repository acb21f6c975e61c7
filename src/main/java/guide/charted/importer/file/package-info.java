/** Reads files as publishers give them, and trusts none of them. */
@NullMarked
package guide.charted.importer.file;

import org.jspecify.annotations.NullMarked;
