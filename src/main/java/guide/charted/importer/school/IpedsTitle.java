package guide.charted.importer.school;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guide.charted.importer.draft.Draft;

/**
 * The title of the source {@code nces-ipeds} names the files that were read, and its
 * vintage the years that they span: "IPEDS: HD2024, C2020_A to C2024_A", "2019-20 to
 * 2024-25".
 */
final class IpedsTitle {

    private final Draft draft;

    IpedsTitle(Draft draft) {
        this.draft = draft;
    }

    void renew(SchoolFile kind, int year) {
        Map<String, String> source = this.draft.table("source").find(Ipeds.SOURCE).orElse(Map.of());
        String title = source.getOrDefault("title", "");
        String vintage = source.getOrDefault("vintage", "");
        this.draft.renew(Ipeds.SOURCE,
                Map.of("title", title(title, kind, year), "vintage", vintage(vintage, kind, year)));
    }

    private static String title(String title, SchoolFile kind, int year) {
        String name = name(kind, "(20\\d\\d)");
        Matcher last = Pattern.compile((kind == SchoolFile.C_A) ? "(?<=to )" + name : name + "(?![_\\d])")
            .matcher(title);
        if (!last.find()) {
            return title + ", " + name(kind, String.valueOf(year));
        }
        return (Integer.parseInt(last.group(1)) >= year) ? title
                : title.substring(0, last.start()) + name(kind, String.valueOf(year)) + title.substring(last.end());
    }

    private static String name(SchoolFile kind, String year) {
        return switch (kind) {
            case HD -> "HD" + year;
            case C_A -> "C" + year + "_A";
            case C_DEP -> "C" + year + "DEP";
            case IC -> "IC" + year;
            case IC_AY -> "IC" + year + "_AY";
            case IC_PY -> "IC" + year + "_PY";
            case COST1 -> "COST1_" + year;
        };
    }

    private static String vintage(String vintage, SchoolFile kind, int year) {
        String period = Ipeds.period((kind == SchoolFile.C_A || kind == SchoolFile.C_DEP) ? year - 1 : year);
        int last = vintage.lastIndexOf(" to ");
        return (last >= 0 && vintage.substring(last + 4).compareTo(period) < 0)
                ? vintage.substring(0, last + 4) + period : vintage;
    }

}
