/** The planner's form, the plan as a page, and the plan to take away. */
@NullMarked
package guide.charted.planner.page;

import org.jspecify.annotations.NullMarked;
