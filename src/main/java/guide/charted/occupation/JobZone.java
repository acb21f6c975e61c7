package guide.charted.occupation;

import guide.charted.fact.Figure;

import org.jspecify.annotations.Nullable;

/**
 * How much preparation an occupation needs, as O*NET has it.
 *
 * @param zone from 1, little, to 5, the most; its period is the month of the judgment,
 * empty where that was not found
 * @param note what a reader should know about it; null if nothing
 */
public record JobZone(Figure zone, @Nullable String note) {
}
