package guide.charted.certification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import guide.charted.fact.Citation;
import guide.charted.support.DataFile;
import guide.charted.text.Paragraph;

/** The rules as the data files have them, read without the guide. */
final class RuleFiles {

    private static final Comparator<DataFile.Row> BY_POSITION = Comparator.comparing((row) -> row.number("position"));

    private RuleFiles() {
    }

    static Eligibility eligibility() {
        return new Eligibility(rules());
    }

    static List<ExamRule> rules() {
        return rows("certification", "core", "true", "false").map(RuleFiles::rule).toList();
    }

    private static ExamRule rule(DataFile.Row row) {
        String code = row.get("code");
        DataFile.Row name = DataFile.of("certification_name").only("credential", code, "language", "en");
        return new ExamRule(code, name.get("name"), row.get("issuer"), name.get("gate"), row.is("core", "true"),
                rows("route", "credential", code).map(RuleFiles::route).toList(),
                rows("recommendation", "credential", code)
                    .map((advice) -> new Paragraph(advice.get("text"), source(advice)))
                    .toList());
    }

    private static EligibilityRoute route(DataFile.Row row) {
        String id = row.get("id");
        DataFile.Row words = DataFile.of("route_text").only("route", id, "language", "en");
        return new EligibilityRoute(id, EligibilityRoute.Status.valueOf(row.get("status").toUpperCase(Locale.ROOT)),
                words.get("name"), words.get("text"),
                rows("route_condition", "route", id).map(RuleFiles::condition).toList(), row.get("confidence"),
                LocalDate.parse(row.get("checked_on")), source(row), row.is("last_term", "true"),
                row.get("letters").isEmpty() ? null : row.get("letters"));
    }

    private static Condition condition(DataFile.Row row) {
        DataFile.Row words = DataFile.of("route_condition_text").only("condition_id", row.get("id"), "language", "en");
        return new Condition(row.get("id"), Condition.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("required"), row.number("months").intValueExact(), words.get("text"), source(row));
    }

    private static Citation source(DataFile.Row row) {
        return new Citation(row.get("source"), "official", "", null, "", "", null, "high", null, null,
                LocalDate.of(2026, 11, 22));
    }

    private static Stream<DataFile.Row> rows(String file, String column, String... values) {
        return DataFile.of(file)
            .rows()
            .stream()
            .filter((row) -> List.of(values).contains(row.get(column)))
            .sorted(BY_POSITION);
    }

}
