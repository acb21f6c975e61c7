package guide.charted.certification.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.certification.Charge;
import guide.charted.certification.CredentialDetail;
import guide.charted.certification.CredentialSummary;
import guide.charted.certification.FirstTimeResult;
import guide.charted.fact.Figure;
import guide.charted.fact.Missing;
import guide.charted.web.Csv;

/**
 * A comparison as lines of a file, one a credential; several values in a cell are set
 * apart by semicolons. Each group of figures is followed by its source.
 *
 * @param comparison two to four credentials
 */
record ComparisonFile(Comparison comparison) {

    static final List<String> HEADER = List.of("code", "name", "issuer", "gate", "routes", "gate_source", "questions",
            "questions_up_to", "scored", "minutes", "pass_mark", "pass_mark_unit", "exam_source", "exam_fee_member",
            "exam_fee_others", "exam_fee_source", "renewal_fee_member", "renewal_fee_others", "renewal_fee_source",
            "cycle_years", "units", "renewal_source", "retake_days_low", "retake_days_high", "holders",
            "holders_period", "holders_source", "first_time_rate", "first_time_testers", "first_time_year",
            "first_time_source", "leads_to", "states_with_rules");

    List<List<Object>> rows() {
        return this.comparison.columns().stream().map(ComparisonFile::row).toList();
    }

    private static List<Object> row(Column column) {
        CredentialDetail credential = column.credential();
        List<Object> row = new ArrayList<>(List.of(credential.code(), credential.name(), credential.issuer(),
                credential.gate(), joined(credential.openRoutes().stream().map((route) -> route.name())),
                credential.source().id()));
        row.addAll(exam(credential));
        row.addAll(fees(column.examFees()));
        row.addAll(fees(column.renewalFees()));
        row.addAll(List.of(credential.renewal().cycleYears(), credential.renewal().units(),
                credential.renewal().units().origin().source().id()));
        row.add(column.retake().isEmpty() ? Missing.NOT_FOUND.code() : column.retake().getFirst().low());
        row.add(column.retake().isEmpty() ? Missing.NOT_FOUND.code() : column.retake().getFirst().high());
        row.addAll(people(credential));
        row.add(joined(column.opens().stream().map(CredentialSummary::code)));
        row.add(joined(column.states().stream()));
        return row;
    }

    private static List<Object> exam(CredentialDetail credential) {
        Integer upTo = credential.exam().itemsUpTo();
        return List.of(credential.exam().items(), (upTo != null) ? upTo : Missing.NOT_APPLICABLE.code(),
                credential.exam().scored(), credential.exam().minutes(), credential.exam().passMark(),
                credential.exam().passMarkUnit(), credential.exam().items().origin().source().id());
    }

    private static List<Object> fees(List<Charge> charges) {
        return List.of(each(charges, Charge::member), each(charges, Charge::nonMember),
                joined(charges.stream().map((charge) -> charge.member().origin().source().id()).distinct()));
    }

    private static List<Object> people(CredentialDetail credential) {
        Figure holders = credential.latestHolders();
        FirstTimeResult result = credential.latestResult();
        return List.of(holders, holders.origin().period(), holders.origin().source().id(), result.rate(),
                result.testers(), result.year(), result.rate().origin().source().id());
    }

    private static Object each(List<Charge> charges, Function<Charge, Figure> price) {
        return charges.isEmpty() ? Missing.NOT_FOUND.code()
                : joined(charges.stream().map(price).map(Csv::cell).distinct());
    }

    private static String joined(Stream<String> values) {
        String joined = values.collect(Collectors.joining("; "));
        return joined.isEmpty() ? Missing.NOT_FOUND.code() : joined;
    }

}
