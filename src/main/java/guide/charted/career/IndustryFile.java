package guide.charted.career;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.fact.Missing;
import guide.charted.salary.IndustryPay;
import guide.charted.salary.PayRange;

import org.jspecify.annotations.Nullable;

/** Pay and jobs by industry as lines of a file, one an industry, occupation and year. */
final class IndustryFile {

    static final List<String> HEADER = List.of("soc", "occupation", "industry", "name", "naics", "level", "year",
            "owners", "jobs", "share_of_jobs", "share_of_industry", "year_p10", "year_p25", "year_median", "year_p75",
            "year_p90", "year_mean", "hour_median", "hour_mean", "reading", "note", "source");

    private IndustryFile() {
    }

    static List<List<Object>> rows(IndustryGroups industries) {
        return industries.all().stream().flatMap((group) -> group.rows().stream()).map(IndustryFile::row).toList();
    }

    private static List<Object> row(IndustryPay row) {
        PayRange year = row.yearly();
        return Stream
            .of(Stream.of(row.occupation().soc(), row.occupation().title(), row.industry().id(), row.industry().name(),
                    orReason(row.industry().naics(), Missing.NOT_APPLICABLE), row.industry().level().code(), row.year(),
                    orReason(row.owners(), Missing.NOT_FOUND), row.jobs(), row.shareOfJobs(), row.shareOfIndustry()),
                    year.percentiles().stream(),
                    Stream.of(year.mean(), row.hourly().median(), row.hourly().mean(), row.reading().code(),
                            orReason(row.note(), Missing.NOT_APPLICABLE), row.source().id()))
            .<Object>flatMap((cells) -> cells)
            .toList();
    }

    private static String orReason(@Nullable String word, Missing reason) {
        return (word != null) ? word : reason.code();
    }

}
