package guide.charted.importer.pay;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import guide.charted.importer.pay.WageFile.Scope;
import guide.charted.importer.draft.Doubt;
import guide.charted.importer.draft.Draft;

/** Whether a wage workbook has all the occupations and places that the guide shows. */
final class WageCoverage {

    private final Draft draft;

    private final String label;

    private final int year;

    WageCoverage(Draft draft, String label, int year) {
        this.draft = draft;
        this.label = label;
        this.year = year;
    }

    void check(Scope scope, Set<String> occupations, Set<String> places) {
        for (Map<String, String> row : this.draft.table("occupation").rows()) {
            String soc = row.getOrDefault("soc", "");
            if (inForce(row) && !occupations.contains(soc)) {
                String words = this.label + ": " + soc + " is not in the " + scope.words();
                if (row.getOrDefault("role", "").equals("core")) {
                    this.draft.doubt(Doubt.Kind.OCCUPATIONS, words);
                }
                else {
                    this.draft.warn(words);
                }
            }
        }
        if (scope == Scope.STATE) {
            Set<String> absent = new TreeSet<>(new Areas(this.draft).states());
            absent.removeAll(places);
            absent.forEach((state) -> this.draft.doubt(Doubt.Kind.STATES, this.label + ": " + state));
        }
        if (scope == Scope.METRO || scope == Scope.NONMETRO) {
            Set<String> known = this.draft.table("area")
                .rows()
                .stream()
                .filter((row) -> row.getOrDefault("kind", "").equalsIgnoreCase(scope.name()))
                .map((row) -> row.getOrDefault("code", ""))
                .collect(Collectors.toSet());
            long found = known.stream().filter(places::contains).count();
            if (2 * found < known.size()) {
                this.draft.doubt(Doubt.Kind.FEWER,
                        this.label + ": only " + found + " of the " + known.size() + " areas of before");
            }
            else if (found < known.size()) {
                this.draft.warn(this.label + ": " + (known.size() - found) + " areas of before are not in the file");
            }
        }
    }

    private boolean inForce(Map<String, String> occupation) {
        String last = occupation.getOrDefault("last_year", "");
        return Integer.parseInt(occupation.getOrDefault("first_year", "0")) <= this.year
                && (last.isEmpty() || Integer.parseInt(last) >= this.year);
    }

}
