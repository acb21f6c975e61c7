package guide.charted.importer.pay;

import java.util.EnumMap;
import java.util.Map;

import guide.charted.importer.draft.Draft;
import guide.charted.importer.file.Given;
import guide.charted.importer.pay.WageFile.Scope;

/** The sources that the figures of one wage workbook are cited by. */
final class WageSources {

    private static final String SURVEY = "bls-oews";

    private final Draft draft;

    private final Given file;

    private final int year;

    private final Map<Scope, String> ids = new EnumMap<>(Scope.class);

    WageSources(Draft draft, Given file, int year) {
        this.draft = draft;
        this.file = file;
        this.year = year;
    }

    /** The source of the lines of a scope, added to the register if it is new. */
    String of(Scope scope) {
        return this.ids.computeIfAbsent(scope, this::add);
    }

    /** Says of the survey as a whole which May is the newest that was read. */
    void renewSurvey() {
        String newest = "a May each year; newest May " + this.year;
        this.draft.table("source")
            .find(SURVEY)
            .filter((row) -> row.getOrDefault("vintage", "").compareTo(newest) < 0)
            .ifPresent((row) -> this.draft.renew(SURVEY, Map.of("vintage", newest)));
    }

    /** A copy that was read before the file itself keeps its own source. */
    private String add(Scope scope) {
        String id = SURVEY + "-" + this.year + scope.ending();
        boolean copied = this.draft.table("source")
            .find(id)
            .map((row) -> !row.getOrDefault("kind", "").equals("dataset"))
            .orElse(false);
        String zip = "oesm%02d%s.zip".formatted(this.year % 100, scope.zip());
        return this.draft.source(copied ? id + "-file" : id,
                Map.of("kind", "dataset", "publisher", Publishers.BLS, "title",
                        "Occupational Employment and Wage Statistics, May " + this.year + " " + scope.words()
                                + ", file " + this.file.name(),
                        "vintage", "May " + this.year, "address", "https://www.bls.gov/oes/special-requests/" + zip,
                        "trust", "high", "license", "public domain"));
    }

}
