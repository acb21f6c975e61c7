package guide.charted.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import guide.charted.web.Door;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where questions of a kind lead.
 *
 * @param asks what a question must name: topics, kinds, or {@code filter} for something
 * the school finder can filter by, once for each
 * @param address where it leads; {@code {state}}, {@code {near}} and {@code {filters}}
 * are filled from the question
 * @param title what the link says
 */
record DoorRule(List<String> asks, String address, String title) {

    private static final String FILTER = "filter";

    private static final String RADIUS = "50";

    /**
     * The door for a question.
     * @param question a question
     * @return the door, or empty if the question does not ask for it
     */
    Optional<Door> open(Question question) {
        if (!this.asks.stream().allMatch((asked) -> asked.equals(FILTER) || names(question, asked))
                || question.filters().stream().map(Meaning::kind).distinct().count() < this.asks.stream()
                    .filter(FILTER::equals)
                    .count()) {
            return Optional.empty();
        }
        String text = this.title.replace("{filters.names}", names(question.filters()));
        text = text.replace("{filters.more}", more(question.filters()));
        Optional<Meaning> state = question.first(Meaning.STATE);
        if (state.isPresent()) {
            text = text.replace("{state.name}", state.get().name());
        }
        Optional<Meaning> place = question.first(Meaning.PLACE);
        if (place.isPresent()) {
            text = text.replace("{place}", place.get().name());
        }
        return Optional.of(new Door(href(question), text));
    }

    private String href(Question question) {
        String path = this.address.replaceFirst("\\?.*", "");
        Optional<Meaning> state = question.first(Meaning.STATE);
        if (state.isPresent()) {
            path = path.replace("{state}", state.get().code().toLowerCase(java.util.Locale.ROOT));
        }
        UriComponentsBuilder href = UriComponentsBuilder.fromPath(path);
        Optional<Meaning> place = question.first(Meaning.PLACE).filter((named) -> this.address.contains("{near}"));
        if (place.isPresent()) {
            String code = place.get().code();
            href.queryParam(code.matches("\\d{5}") ? "zip" : "q", code).queryParam("within", RADIUS);
        }
        if (this.address.contains("{filters}")) {
            question.filters().forEach((filter) -> href.queryParam(filter.kind(), filter.code()));
        }
        return href.encode().build().toUriString();
    }

    private static boolean names(Question question, String asked) {
        return question.first(asked).isPresent() || question.isAbout(asked);
    }

    private static String names(List<Meaning> filters) {
        return filters.stream().map(Meaning::name).collect(Collectors.joining(", "));
    }

    private static String more(List<Meaning> filters) {
        return filters.isEmpty() ? "" : ": " + names(filters);
    }

}
