package guide.charted.education;

import guide.charted.fact.Figure;
import guide.charted.fact.Origin;

/**
 * What a full-time undergraduate year costs on average at one kind of school, in US
 * dollars of that year. An average of all fields of study, not the price of a program.
 *
 * @param sector the kind of school, such as {@code public-two-year}; the last part of its
 * message key
 * @param tuition published tuition and fees
 * @param books books and supplies
 * @param budget tuition, books, housing, food and other costs together
 * @param origin the mean of which academic year, and who says so
 */
public record SectorCost(String sector, Figure tuition, Figure books, Figure budget, Origin origin) {
}
