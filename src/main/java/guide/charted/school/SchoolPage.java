package guide.charted.school;

import java.util.List;

/**
 * Everything the page of a school shows.
 *
 * @param school the school
 * @param near the nearest schools that teach at one of the same levels
 * @param posted those of its programs of which a posted outcome was found
 */
public record SchoolPage(SchoolDetail school, List<SchoolCatalog.Neighbor> near, List<LedgerEntry> posted) {
}
