package guide.charted.school.outcomes;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.fact.Citation;
import guide.charted.fact.Missing;
import guide.charted.school.AccreditationRecord;
import guide.charted.school.LedgerEntry;
import guide.charted.school.PostedOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as lines of a file: one an outcome, and one for each program without any.
 *
 * @param page the ledger
 */
record LedgerFile(LedgerPage page) {

    private static final List<String> HEADER = List.of("unitid", "school", "state", "degree", "program",
            "cahiim_status", "cahiim_discipline", "cahiim_confidence", "cahiim_as_of", "cahiim_source", "measure",
            "share", "cohort", "as_of", "read_on", "page", "source");

    private static final int ABOUT_OUTCOME = 7;

    List<String> header() {
        return HEADER;
    }

    List<List<Object>> rows() {
        return Stream.concat(this.page.known().stream(), this.page.unconfirmed().stream())
            .flatMap(LedgerFile::rows)
            .toList();
    }

    private static Stream<List<Object>> rows(LedgerEntry entry) {
        List<List<Object>> outcomes = entry.outcomes().stream().map(LedgerFile::outcome).toList();
        List<List<Object>> none = List.of(Collections.nCopies(ABOUT_OUTCOME, Missing.NOT_FOUND.code()));
        return (outcomes.isEmpty() ? none : outcomes).stream()
            .map((outcome) -> Stream.concat(program(entry).stream(), outcome.stream()).toList());
    }

    private static List<Object> program(LedgerEntry entry) {
        String none = Missing.NOT_FOUND.code();
        return List.of(or(entry.program().unitid(), Missing.NOT_APPLICABLE), entry.program().institution(),
                or(entry.state(), Missing.NOT_FOUND), entry.program().degree().code(),
                entry.accreditation().map((found) -> or(found.title(), Missing.NOT_FOUND)).orElse(none),
                entry.accreditation().map(AccreditationRecord::status).orElse("unknown"),
                entry.accreditation().map(AccreditationRecord::discipline).orElse("unknown"),
                entry.accreditation().map(AccreditationRecord::confidence).orElse(none),
                entry.accreditation().map(AccreditationRecord::asOf).orElse(none),
                entry.accreditation().map((found) -> found.source().id()).orElse(none));
    }

    private static List<Object> outcome(PostedOutcome outcome) {
        Citation source = outcome.share().origin().source();
        return List.of(outcome.measure(), outcome.share(), outcome.cohort(), outcome.asOf(), source.checkedOn(),
                or(source.address(), Missing.NOT_FOUND), source.id());
    }

    private static String or(@Nullable String value, Missing why) {
        return (value != null) ? value : why.code();
    }

}
