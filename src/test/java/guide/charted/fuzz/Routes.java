package guide.charted.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.support.Page;
import guide.charted.support.Site;
import guide.charted.web.PageEntry;
import guide.charted.web.PageList;
import org.jsoup.nodes.Element;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every address of the guide with the names it takes, read from the running code: the
 * mappings, the forms and links of the pages, and the description of the API.
 */
final class Routes {

    /** How many pages of a kind are read for their forms and links. */
    private static final int SOME = 2;

    private final List<PathPattern> patterns;

    /** The paths that are there, by pattern. */
    private final Map<PathPattern, Set<String>> paths = new LinkedHashMap<>();

    /** The names that a path takes, each with values that make sense. */
    private final Map<String, Map<String, Set<String>>> names = new TreeMap<>();

    private Routes(List<PathPattern> patterns) {
        this.patterns = patterns;
        patterns.forEach((pattern) -> this.paths.put(pattern, new LinkedHashSet<>()));
        patterns.stream().map(PathPattern::getPatternString).filter((path) -> !path.contains("{")).forEach(this::path);
    }

    static Routes of(RequestMappingHandlerMapping mapping, PageList list, Site site) {
        Routes routes = new Routes(mapping.getHandlerMethods()
            .entrySet()
            .stream()
            .filter((handler) -> !handler.getValue().getBeanType().getName().startsWith(Site.class.getPackageName()))
            .flatMap((handler) -> Stream.ofNullable(handler.getKey().getPathPatternsCondition()))
            .flatMap((condition) -> condition.getPatterns().stream())
            .filter((pattern) -> !pattern.getPatternString().equals("/error"))
            .distinct()
            .sorted()
            .toList());
        mapping.getHandlerMethods()
            .forEach((key, method) -> Arrays.stream(method.getMethodParameters())
                .filter((parameter) -> parameter.hasParameterAnnotation(RequestParam.class))
                .map((parameter) -> parameter.getParameterAnnotation(RequestParam.class).value())
                .filter((name) -> !name.isEmpty())
                .forEach((name) -> key.getPatternValues().forEach((path) -> routes.name(path, name))));
        Stream<String> fixed = routes.patterns.stream().map(PathPattern::getPatternString);
        Stream<String> listed = list.all()
            .stream()
            .collect(Collectors.groupingBy(PageEntry::kind))
            .values()
            .stream()
            .flatMap((kind) -> kind.stream().limit(SOME).map(PageEntry::path));
        Stream.concat(fixed, listed)
            .filter((path) -> !path.contains("{"))
            .distinct()
            .toList()
            .forEach((path) -> routes.read(site.get(path)));
        List<String> named = routes.paths.values().stream().flatMap((paths) -> paths.stream().limit(SOME)).toList();
        named.forEach((path) -> routes.read(site.get(path)));
        routes.describe(JsonMapper.shared().readTree(site.get("/api-docs").body()));
        return routes;
    }

    private void read(Page page) {
        if (!page.header("Content-Type").startsWith("text/html")) {
            return;
        }
        page.document().select("a[href^=/], link[href^=/], img[src^=/]").forEach((link) -> {
            String[] parts = (link.attr("href") + link.attr("src")).replaceFirst("#.*$", "").split("[?]", 2);
            path(parts[0]);
            Arrays.stream((parts.length > 1) ? parts[1].split("&") : new String[0])
                .map((pair) -> pair.split("=", 2))
                .filter((pair) -> pair.length == 2)
                .forEach((pair) -> name(parts[0], pair[0]).add(pair[1]));
        });
        for (Element form : page.document().select("form[action^=/]")) {
            path(form.attr("action"));
            form.select("[name]").forEach((field) -> {
                Set<String> values = name(form.attr("action"), field.attr("name"));
                Stream.concat(Stream.of(field.attr("value")), field.select("option").eachAttr("value").stream())
                    .filter((value) -> !value.isEmpty())
                    .forEach((value) -> values.add(Hostile.encoded(value)));
            });
        }
    }

    private void describe(JsonNode api) {
        api.get("paths")
            .propertyStream()
            .forEach((path) -> path.getValue().at("/get/parameters").valueStream().forEach((said) -> {
                JsonNode parameter = said.has("$ref") ? api.at(said.get("$ref").asString().substring(1)) : said;
                if (parameter.has("example")) {
                    path(path.getKey().replaceFirst("[{].*", parameter.get("example").asString("")));
                }
                Set<String> values = name(path.getKey(), parameter.get("name").asString());
                parameter.findValues("enum").forEach((all) -> all.forEach((one) -> values.add(one.asString(""))));
            }));
    }

    private void path(String path) {
        this.patterns.stream()
            .filter((pattern) -> pattern.matches(PathContainer.parsePath(path)))
            .findFirst()
            .ifPresent((pattern) -> this.paths.get(pattern).add(path));
    }

    private Set<String> name(String path, String name) {
        return this.names.computeIfAbsent(path, (key) -> new TreeMap<>())
            .computeIfAbsent(name, (key) -> new TreeSet<>());
    }

    /** The existing paths of each route. */
    Map<PathPattern, Set<String>> paths() {
        return this.paths;
    }

    List<String> without() {
        return this.patterns.stream()
            .filter((pattern) -> this.paths.get(pattern).isEmpty())
            .map(PathPattern::getPatternString)
            .toList();
    }

    /**
     * What a path takes, also as a file: {@code /schools.csv} takes what {@code /schools}
     * takes.
     */
    Map<String, Set<String>> names(String path) {
        Map<String, Set<String>> own = new TreeMap<>(this.names.getOrDefault(path, Map.of()));
        own.putAll(this.names.getOrDefault(path.replaceFirst("[.][a-z]+$", ""), Map.of()));
        if (path.startsWith("/planner")) {
            own.putAll(this.names.getOrDefault("/api/v1/plan", Map.of()));
        }
        return own;
    }

    List<String> allNames() {
        return new ArrayList<>(this.names.values()
            .stream()
            .flatMap((names) -> names.keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new)));
    }

}
