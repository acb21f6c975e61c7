package guide.charted.school.finder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import guide.charted.place.Outlines;
import guide.charted.web.Door;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the finder's page for a filter. */
@Component
class FinderPages {

    /** Questions that people ask first, as choices. */
    private static final Map<String, Map<Parameter, String>> QUESTIONS = Map.of("cheap-associate",
            Map.of(Parameter.DEGREE, "associate", Parameter.MAX_TUITION, "5000"), "online-rhia",
            Map.of(Parameter.DEGREE, "bachelor", Parameter.DELIVERY, "online", Parameter.PREPARES, "rhia"),
            "short-certificate", Map.of(Parameter.DEGREE, "certificate", Parameter.MAX_MONTHS, "12"));

    private final SchoolFinder finder;

    private final Choices choices;

    private final Outlines outlines;

    private final FinderLandings landings;

    private final MessageSource messages;

    FinderPages(SchoolFinder finder, Choices choices, Outlines outlines, FinderLandings landings,
            MessageSource messages) {
        this.finder = finder;
        this.choices = choices;
        this.outlines = outlines;
        this.landings = landings;
        this.messages = messages;
    }

    FinderPage of(SchoolFilter filter) {
        SchoolList found = this.finder.find(filter);
        return new FinderPage(found, this.choices, FinderPage.chips(found, this.choices), questions(filter),
                anywhere(filter), ResultMap.of(found, this.outlines), this.landings.of(found));
    }

    private List<Door> questions(SchoolFilter filter) {
        return QUESTIONS.keySet().stream().sorted().map((name) -> {
            Map<Parameter, List<String>> chosen = new EnumMap<>(Parameter.class);
            QUESTIONS.getOrDefault(name, Map.of()).forEach((parameter, value) -> chosen.put(parameter, List.of(value)));
            boolean near = name.equals("cheap-associate") && !filter.values(Parameter.ZIP).isEmpty();
            if (near) {
                chosen.put(Parameter.ZIP, filter.values(Parameter.ZIP));
                chosen.put(Parameter.WITHIN, List.of("50"));
            }
            return new Door(filter.choosing(chosen).href(), message("finder.question." + name + (near ? ".near" : "")));
        }).toList();
    }

    private Optional<Door> anywhere(SchoolFilter filter) {
        if (filter.place().isEmpty()) {
            return Optional.empty();
        }
        SchoolFilter online = filter.anywhereOnline();
        int schools = this.finder.find(online).paging().total();
        return (schools > 0) ? Optional.of(new Door(online.href(), message("finder.anywhere", schools)))
                : Optional.empty();
    }

    private String message(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

}
