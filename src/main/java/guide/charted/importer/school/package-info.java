/**
 * Schools and programs: the files of NCES, and the lists that whoever keeps the guide
 * gathers.
 */
@NullMarked
package guide.charted.importer.school;

import org.jspecify.annotations.NullMarked;
