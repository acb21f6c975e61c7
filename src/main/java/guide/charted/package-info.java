/** Charted, a career guide: one package a section, named as its address. */
@NullMarked
package guide.charted;

import org.jspecify.annotations.NullMarked;
