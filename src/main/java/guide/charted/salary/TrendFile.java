package guide.charted.salary;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.fact.Missing;

/**
 * Every year of every code as a line of a file; years that were not found have their
 * reasons.
 */
final class TrendFile {

    static final List<String> HEADER = List.of("soc", "occupation", "year", "jobs", "year_p10", "year_p25",
            "year_median", "year_p75", "year_p90", "year_mean", "hour_p10", "hour_p25", "hour_median", "hour_p75",
            "hour_p90", "hour_mean", "reading", "note", "source");

    private TrendFile() {
    }

    static List<List<Object>> rows(PayTrend trend) {
        return trend.groups().stream().flatMap((group) -> group.years().stream()).map(TrendFile::row).toList();
    }

    private static List<Object> row(Earnings pay) {
        String note = pay.note();
        return Stream
            .of(Stream.of(pay.occupation().soc(), pay.occupation().title(), pay.year(), pay.jobs()),
                    cells(pay.yearly()), cells(pay.hourly()), Stream.of(pay.reading().code(),
                            (note != null) ? note : Missing.NOT_APPLICABLE.code(), pay.source().id()))
            .<Object>flatMap((cells) -> cells)
            .toList();
    }

    private static Stream<Object> cells(PayRange range) {
        return Stream.concat(range.percentiles().stream(), Stream.of(range.mean()));
    }

}
