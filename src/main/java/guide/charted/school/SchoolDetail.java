package guide.charted.school;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import guide.charted.fact.Citation;
import guide.charted.fact.Figure;
import guide.charted.place.Point;
import org.jspecify.annotations.Nullable;

/**
 * A school with all its programs.
 *
 * @param unitid the federal number of the school, six digits
 * @param name its name
 * @param aliases other names it goes by
 * @param address its street address; null if not reported
 * @param city its city
 * @param state its state, two capital letters
 * @param stateName its state's name
 * @param zip its ZIP code, five or nine digits
 * @param point where its main address is
 * @param mapX where it stands on the map of the states, in its units; null in Puerto Rico
 * @param mapY the same, downward; null in Puerto Rico
 * @param control {@code public}, {@code nonprofit} or {@code for-profit}
 * @param level {@code four-year}, {@code two-year} or {@code under-two-year}
 * @param website its website
 * @param priceCalculator its net price calculator; null if not reported
 * @param admissionsPage where its admissions office is on the web; null if not reported
 * @param aidPage where its financial aid office is on the web; null if not reported
 * @param tuition a full-time undergraduate year's charges
 * @param books books and supplies for a full-time year
 * @param netPrice what students with aid paid on average; may be negative
 * @param graduationRate the whole school's graduation rate, of first-time full-time
 * students only
 * @param enrollment all students, in fall
 * @param fullyOnline whether every program of the school is online
 * @param programs its programs in health information
 * @param schoolAccreditation evidence about the school that names no program of it
 * @param source where the school is reported
 * @param directory the accreditor's directory, where a reader can look a program up
 */
public record SchoolDetail(String unitid, String name, List<String> aliases, @Nullable String address, String city,
        String state, String stateName, String zip, Point point, @Nullable BigDecimal mapX, @Nullable BigDecimal mapY,
        String control, String level, String website, @Nullable String priceCalculator, @Nullable String admissionsPage,
        @Nullable String aidPage, Tuition tuition, Figure books, Figure netPrice, Figure graduationRate,
        Figure enrollment, boolean fullyOnline, List<ProgramDetail> programs,
        List<AccreditationRecord> schoolAccreditation, Citation source, Citation directory) {

    /**
     * The page of this school.
     * @return its path
     */
    public String href() {
        return "/schools/" + this.unitid + "-" + slug();
    }

    /**
     * The programs that the finder lists.
     * @return programs in a core field that someone finished in the last five years, or
     * that nothing is known of
     */
    public List<ProgramDetail> listedPrograms() {
        return this.programs.stream().filter(ProgramDetail::isListed).toList();
    }

    /**
     * The other programs: in related fields, or without an award in five years.
     * @return the programs that the finder leaves out by default
     */
    public List<ProgramDetail> otherPrograms() {
        return this.programs.stream().filter((program) -> !program.isListed()).toList();
    }

    /**
     * What could not be found out about its listed programs, for a reader to ask.
     * @return the last parts of message keys, each once
     */
    public List<String> unknowns() {
        List<ProgramDetail> listed = listedPrograms();
        List<String> unknowns = new ArrayList<>();
        if (listed.stream().flatMap((program) -> program.exams().stream()).anyMatch(ExamDoor::isToCheck)) {
            unknowns.add("accreditation");
        }
        if (listed.stream().anyMatch((program) -> program.delivery().isEmpty())) {
            unknowns.add("delivery");
        }
        if (listed.stream().noneMatch(ProgramDetail::isPriced)) {
            unknowns.add("price");
        }
        if (listed.stream().anyMatch((program) -> program.months().number().isEmpty())) {
            unknowns.add("length");
        }
        if (listed.stream().noneMatch(ProgramDetail::hasGraduates)) {
            unknowns.add("graduates");
        }
        return unknowns;
    }

    /**
     * The website as a reader would say it.
     * @return the host without {@code www.}
     */
    public String websiteName() {
        return this.website.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
    }

    /**
     * The lowest price a resident pays among some programs.
     * @param among programs of this school
     * @return the charges of the cheapest one, or empty if none is given
     */
    public static Optional<Tuition> cheapest(List<ProgramDetail> among) {
        return among.stream()
            .map(ProgramDetail::tuition)
            .min((a, b) -> Figure.MISSING_LAST.compare(a.resident(), b.resident()));
    }

    String slug() {
        return this.name.toLowerCase(Locale.ROOT)
            .replace("&", " and ")
            .replaceAll("[’'.]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    }

}
