package guide.charted.school.finder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.support.DataFile;
import guide.charted.support.DataFile.Row;
import org.jspecify.annotations.Nullable;

/** All schools as the data files give them, read without the guide. */
final class SchoolsByHand {

    private static final Map<String, Integer> LONGEST_OF_LEVEL = Map.of("20", 3, "21", 12, "2", 24, "4", 48);

    static final List<School> ALL = read();

    private SchoolsByHand() {
    }

    private static List<School> read() {
        Map<String, Row> accreditations = DataFile.of("accreditation")
            .rows()
            .stream()
            .collect(Collectors.toMap((row) -> row.get("id"), (row) -> row));
        Map<String, List<Row>> evidence = DataFile.of("accreditation_program")
            .rows()
            .stream()
            .collect(Collectors.groupingBy((row) -> row.get("program"),
                    Collectors.mapping((row) -> accreditations.get(row.get("accreditation")), Collectors.toList())));
        Map<String, List<Row>> awards = DataFile.of("award_count").by("program");
        Map<String, List<Row>> programs = DataFile.of("program").by("unitid");
        return DataFile.of("institution")
            .rows()
            .stream()
            .map((school) -> new School(school.get("unitid"), school.get("name"), school.get("city"),
                    school.get("state"), school.get("control"), school.number("latitude").doubleValue(),
                    school.number("longitude").doubleValue(),
                    programs.getOrDefault(school.get("unitid"), List.of())
                        .stream()
                        .map((row) -> program(row, evidence.getOrDefault(row.get("id"), List.of()),
                                awards.getOrDefault(row.get("id"), List.of())))
                        .toList()))
            .toList();
    }

    private static Program program(Row row, List<Row> evidence, List<Row> awards) {
        Map<String, Set<String>> values = Map.of("degree", Set.of(row.get("degree")), "field",
                Set.of(field(row.get("cip"))), "delivery",
                Stream.of("online", "campus", "hybrid")
                    .filter((way) -> row.is(way, "true"))
                    .collect(Collectors.toSet()),
                "prepares", prepares(row.get("cip"), row.get("degree")), "accreditation", accreditation(evidence));
        return new Program(row.get("id"), values, row.is("relevance", "core"), !row.is("awards_total", "0"),
                Stream.of(row.get("tuition_in_district"), row.get("tuition_in_state"))
                    .filter(DataFile::isNumber)
                    .map(BigDecimal::new)
                    .min(Comparator.naturalOrder())
                    .orElse(null),
                DataFile.isNumber(row.get("months")) ? Double.valueOf(row.get("months"))
                        : LONGEST_OF_LEVEL.containsKey(row.get("award_level"))
                                ? Double.valueOf(LONGEST_OF_LEVEL.get(row.get("award_level"))) : null,
                awards.stream()
                    .filter((year) -> year.is("data_year", "2024") && DataFile.isNumber(year.get("awards")))
                    .map((year) -> year.number("awards"))
                    .findFirst()
                    .orElse(null),
                evidence.stream().anyMatch((found) -> isConfirmed(found) && found.is("discipline", "him")));
    }

    private static boolean isConfirmed(Row found) {
        return found.is("status", "accredited") && !found.is("confidence", "low");
    }

    private static Set<String> accreditation(List<Row> evidence) {
        Set<String> values = new HashSet<>();
        if (evidence.stream().anyMatch(SchoolsByHand::isConfirmed)) {
            values.add("cahiim");
        }
        if (evidence.stream().anyMatch((found) -> found.is("status", "candidacy"))) {
            values.add("candidacy");
        }
        return values;
    }

    private static String field(String cip) {
        return switch (cip) {
            case "51.0707" -> "records-technology";
            case "51.0706" -> "records-administration";
            case "51.0713" -> "coding";
            case "51.2706" -> "informatics";
            default -> "other";
        };
    }

    private static Set<String> prepares(String cip, String degree) {
        boolean records = List.of("51.0706", "51.0707").contains(cip);
        List<String> exams = new ArrayList<>();
        if (records && degree.equals("associate")) {
            exams.add("rhit");
        }
        if ((records && List.of("bachelor", "post-bacc-certificate", "master").contains(degree))
                || (cip.equals("51.0723") && degree.equals("post-bacc-certificate"))) {
            exams.add("rhia");
        }
        if ((records || cip.equals("51.0713")) && List.of("certificate", "associate").contains(degree)) {
            exams.addAll(List.of("cca", "ccs"));
        }
        return Set.copyOf(exams);
    }

    /** A row of the schools with its programs. */
    record School(String unitid, String name, String city, String state, String control, double latitude,
            double longitude, List<Program> programs) {

        /** By the haversine formula. */
        double milesTo(double otherLatitude, double otherLongitude) {
            double half = Math.pow(Math.sin(Math.toRadians(otherLatitude - this.latitude) / 2), 2)
                    + Math.cos(Math.toRadians(this.latitude)) * Math.cos(Math.toRadians(otherLatitude))
                            * Math.pow(Math.sin(Math.toRadians(otherLongitude - this.longitude) / 2), 2);
            return 3958.8 * 2 * Math.atan2(Math.sqrt(half), Math.sqrt(1 - half));
        }

    }

    /** A row of the programs with its evidence. */
    record Program(String id, Map<String, Set<String>> values, boolean core, boolean active, @Nullable BigDecimal price,
            @Nullable Double months, @Nullable BigDecimal awards, boolean confirmedInHim) {

        boolean has(String name, String value) {
            return this.values.getOrDefault(name, Set.of()).contains(value);
        }

    }

}
