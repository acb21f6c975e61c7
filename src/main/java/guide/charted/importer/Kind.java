package guide.charted.importer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import guide.charted.importer.draft.Import;
import guide.charted.importer.pay.OutlookImport;
import guide.charted.importer.pay.PriceImport;
import guide.charted.importer.pay.WageImport;
import guide.charted.importer.school.AccreditationImport;
import guide.charted.importer.school.OutcomeImport;
import guide.charted.importer.school.SchoolImport;

/** What can be imported; the word of the command line is the name in lower case. */
enum Kind {

    WAGES("BLS wages: national, state, metropolitan, nonmetropolitan and sector workbooks (oesmYYnat.zip, …st, …ma, …in4)",
            ".*_m20\\d\\d(_dl)?\\.xlsx"),

    OUTLOOK("BLS projections: occupation.xlsx, Table 1.2", ".*\\.xlsx"),

    SCHOOLS("NCES IPEDS: HD, IC, IC_AY, IC_PY, C_A, C_DEP and COST1 of any year (NAMEyyyy.csv or its zip)", ".*\\.csv"),

    PRICES("BEA price levels by state and metropolitan area: SARPP and MARPP (zip or csv)",
            ".*(sarpp_state|marpp_msa).*\\.csv"),

    ACCREDITATION("a list of CAHIIM statuses as CSV (columns: docs/importing.md)", ".*\\.csv"),

    OUTCOMES("a list of outcomes that programs post, as CSV (columns: docs/importing.md)", ".*\\.csv");

    private final String words;

    private final String inZip;

    Kind(String words, String inZip) {
        this.words = words;
        this.inZip = inZip;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return this.words;
    }

    /** Whether a file in a zip is one of these, by its name in lower case. */
    boolean wants(String name) {
        return name.matches(this.inZip);
    }

    Import work() {
        return switch (this) {
            case WAGES -> new WageImport();
            case OUTLOOK -> new OutlookImport();
            case SCHOOLS -> new SchoolImport();
            case PRICES -> new PriceImport();
            case ACCREDITATION -> new AccreditationImport();
            case OUTCOMES -> new OutcomeImport();
        };
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter((kind) -> kind.code().equals(word)).findFirst();
    }

}
