package guide.charted.importer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be imported; the word of the command line is the name in lower case. */
enum Kind {

    WAGES("BLS wages: national, state, metropolitan, nonmetropolitan and sector workbooks (oesmYYnat.zip, …st, …ma, …in4)",
            ".*_m20\\d\\d(_dl)?\\.xlsx", new WageImport()),

    OUTLOOK("BLS projections: occupation.xlsx, Table 1.2", ".*\\.xlsx", new OutlookImport()),

    SCHOOLS("NCES IPEDS: HD, IC, IC_AY, IC_PY, C_A, C_DEP and COST1 of any year (NAMEyyyy.csv or its zip)", ".*\\.csv",
            new SchoolImport()),

    PRICES("BEA price levels by state and metropolitan area: SARPP and MARPP (zip or csv)", ".*(sarpp_state|marpp_msa).*\\.csv",
            new PriceImport()),

    ACCREDITATION("a list of CAHIIM statuses as CSV (columns: docs/data.md)", ".*\\.csv", new AccreditationImport()),

    OUTCOMES("a list of outcomes that programs post, as CSV (columns: docs/data.md)", ".*\\.csv", new OutcomeImport());

    private final String words;

    private final String inZip;

    private final Import work;

    Kind(String words, String inZip, Import work) {
        this.words = words;
        this.inZip = inZip;
        this.work = work;
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
        return this.work;
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter((kind) -> kind.code().equals(word)).findFirst();
    }

}
