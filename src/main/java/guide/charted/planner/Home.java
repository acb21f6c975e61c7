package guide.charted.planner;

import guide.charted.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader lives and how they can study.
 *
 * @param state two capital letters; null if not told
 * @param stateName its name; empty if not told
 * @param zip the ZIP code's place; null if not told
 * @param metro the code of the area whose pay to plan with; null if not told
 * @param onlineOnly whether only online programs will do
 */
public record Home(@Nullable String state, String stateName, @Nullable Place zip, @Nullable String metro,
        boolean onlineOnly) {
}
