package guide.charted.importer.school;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import guide.charted.importer.draft.Doubt;
import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.Given;
import guide.charted.importer.file.Line;
import guide.charted.importer.file.BadFileException;

/**
 * Whether a file of NCES seems whole. Such files are ordered by UNITID and have nothing
 * at their end that could be missed, so a file that stops before the last school known is
 * taken for a cut one.
 */
final class SchoolCoverage {

    private static final int NAMED = 20;

    private final Draft draft;

    private final Set<String> seen = new HashSet<>();

    private String last = "";

    SchoolCoverage(Draft draft) {
        this.draft = draft;
    }

    void saw(String unitid) {
        this.seen.add(unitid);
        this.last = (unitid.compareTo(this.last) > 0) ? unitid : this.last;
    }

    /** A line of a file that has one line a school. */
    void sawOnly(Line line, String unitid) {
        if (this.seen.contains(unitid)) {
            throw new BadFileException(line, "the school " + unitid + " stands twice");
        }
        saw(unitid);
    }

    /**
     * Looks for what is missing.
     * @param known the schools that the present data have from such a file
     */
    void check(String label, Given.Ending ending, Collection<String> known, boolean several) {
        TreeSet<String> absent = new TreeSet<>(known);
        String highest = absent.isEmpty() ? "" : absent.last();
        if (ending.open() && this.last.compareTo(highest) <= 0) {
            this.draft.doubt(Doubt.Kind.CUT, label + ": its last line has no end");
        }
        if (this.last.compareTo(highest) < 0 || (several && this.last.equals(highest))) {
            this.draft.doubt(Doubt.Kind.CUT,
                    label + ": it ends with the school " + this.last + ", but the data go on to " + highest);
        }
        absent.removeAll(this.seen);
        if (2 * absent.size() > known.size()) {
            this.draft.doubt(Doubt.Kind.FEWER,
                    label + ": " + absent.size() + " of " + known.size() + " schools are missing");
        }
        else if (!absent.isEmpty()) {
            List<String> some = absent.stream().limit(NAMED).toList();
            this.draft.warn(label + ": no line for " + absent.size() + " schools, which keep what they have: "
                    + String.join(", ", some) + ((absent.size() > NAMED) ? " …" : ""));
        }
    }

}
