package guide.charted.career;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import guide.charted.fact.Figure;
import guide.charted.occupation.Occupation;
import guide.charted.occupation.Occupations;
import guide.charted.salary.BarChart;
import guide.charted.salary.Industries;
import guide.charted.salary.Industry;
import guide.charted.salary.IndustryPay;
import guide.charted.salary.Pay;

import org.springframework.stereotype.Component;

/** The jobs and the pay of this career by industry, each publication apart. */
@Component
public class IndustryGroups {

    private static final Comparator<IndustryGroup> NEWEST_FIRST = Comparator
        .<IndustryGroup, Boolean>comparing((group) -> group.first().reading().isSecondHand())
        .thenComparing((group) -> group.first().year(), Comparator.reverseOrder())
        .thenComparing((group) -> group.first().industry().level());

    private final List<IndustryGroup> all;

    IndustryGroups(Industries industries, Occupations occupations, Pay pay) {
        this.all = occupations.history()
            .stream()
            .map(Occupation::soc)
            .flatMap((soc) -> groups(industries.of(soc), pay))
            .sorted(NEWEST_FIRST)
            .toList();
    }

    private static Stream<IndustryGroup> groups(List<IndustryPay> rows, Pay pay) {
        Map<List<Object>, List<IndustryPay>> groups = new LinkedHashMap<>();
        rows.forEach((row) -> groups
            .computeIfAbsent(List.of(row.year(), row.industry().level(), row.source().id()), (key) -> new ArrayList<>())
            .add(row));
        return groups.values()
            .stream()
            .map((group) -> new IndustryGroup(group,
                    pay.in(group.getFirst().occupation().soc(), group.getFirst().year())));
    }

    /**
     * Every group.
     * @return what was read at the publisher first, then what others quote; the newest
     * year first
     */
    public List<IndustryGroup> all() {
        return this.all;
    }

    /**
     * The groups of the newest year that was read at the publisher.
     * @return sectors, then narrower industries, of today's codes
     */
    public List<IndustryGroup> current() {
        int year = this.all.getFirst().first().year();
        return this.all.stream().filter((group) -> isOfficial(group) && group.first().year() == year).toList();
    }

    /**
     * All other groups: older years, old codes, quotations.
     * @return the groups in the order of {@link #all()}
     */
    public List<IndustryGroup> others() {
        return this.all.stream().filter((group) -> !current().contains(group)).toList();
    }

    /**
     * Where the jobs are.
     * @return the jobs by sector, of the code that the guide is about
     */
    public BarChart jobs() {
        return chart("sectors", current().getFirst().rows(), IndustryPay::jobs);
    }

    /**
     * What the large employers pay.
     * @param group narrower industries
     * @return the median pay of each, the best first, and that of all employers
     */
    public BarChart pay(IndustryGroup group) {
        String soc = group.first().occupation().soc();
        List<IndustryPay> best = group.rows()
            .stream()
            .sorted(Comparator.comparing((row) -> row.yearly().median(), Figure.MISSING_LAST))
            .toList()
            .reversed();
        return chart("pay-" + soc, best, (row) -> row.yearly().median());
    }

    /**
     * The narrower industries of the newest year.
     * @return a group a code
     */
    public List<IndustryGroup> narrower() {
        return current().stream()
            .filter((group) -> group.first().industry().level() == Industry.Level.NARROWER)
            .toList();
    }

    private static BarChart chart(String id, List<IndustryPay> rows, Function<IndustryPay, Figure> figure) {
        return BarChart.of(id,
                rows.stream()
                    .map((row) -> new BarChart.Entry(row.industry().name(), figure.apply(row), false))
                    .toList());
    }

    private static boolean isOfficial(IndustryGroup group) {
        return group.first().reading().isOfficial();
    }

}
