/** Pay, jobs, outlook and price levels: the files of BLS and BEA. */
@NullMarked
package guide.charted.importer.pay;

import org.jspecify.annotations.NullMarked;
