package guide.charted.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.support.Page;
import guide.charted.support.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON as another program reads it. */
final class Answers {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Answers() {
    }

    static JsonNode of(Page page) {
        return MAPPER.readTree(page.body());
    }

    /** The schools of a list from its first page to its last, by the links between. */
    static List<JsonNode> allItems(Site site, String path) {
        List<JsonNode> items = new ArrayList<>();
        for (String next = path; next != null;) {
            JsonNode list = of(site.get(next));
            items.addAll(list.get("items").values());
            JsonNode link = list.at("/links/next");
            next = link.isString() ? link.asString() : null;
        }
        return items;
    }

    static List<String> unitids(List<JsonNode> items) {
        return items.stream().map((item) -> item.get("unitid").asString()).toList();
    }

    static Stream<JsonNode> everyNode(JsonNode node) {
        return Stream.concat(Stream.of(node), node.values().stream().flatMap(Answers::everyNode));
    }

}
