package guide.charted.occupation;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import guide.charted.fact.Figure;
import guide.charted.fact.Language;
import guide.charted.fact.Measure;
import guide.charted.fact.Missing;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;

import org.springframework.stereotype.Component;

/**
 * What O*NET says of occupations, read once when the guide starts. Ratings of the retired
 * code 29-2071 are not among it: they are of 2013.
 */
@Component
public class Onet {

    private static final String SOURCE = "onet";

    private final Map<String, List<ListedTask>> tasks;

    private final Map<String, JobZone> zones;

    private final JobZone unknown;

    Onet(TaskRowRepository tasks, ZoneRowRepository zones, Sources sources) {
        this.tasks = tasks.findByLanguage(Language.ENGLISH)
            .stream()
            .sorted(Comparator.comparingInt(TaskRow::position))
            .collect(Collectors.groupingBy(TaskRow::soc,
                    Collectors.mapping((row) -> row.toTask(sources), Collectors.toUnmodifiableList())));
        this.zones = zones.findAll()
            .stream()
            .collect(Collectors.toUnmodifiableMap(ZoneRow::soc, (row) -> row.toZone(sources)));
        this.unknown = new JobZone(
                new Figure.Blank(Missing.NOT_FOUND, new Origin(Measure.NUMBER, "", "", sources.cite(SOURCE))), null);
    }

    /**
     * The tasks of an occupation.
     * @param soc its code
     * @return the tasks in O*NET's order; empty if this edition has none
     */
    public List<ListedTask> tasks(String soc) {
        return this.tasks.getOrDefault(soc, List.of());
    }

    /**
     * How much preparation an occupation needs.
     * @param soc its code
     * @return its job zone, not found if this edition has none
     */
    public JobZone zone(String soc) {
        return this.zones.getOrDefault(soc, this.unknown);
    }

    static String month(String dated) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US).format(YearMonth.parse(dated));
    }

}
