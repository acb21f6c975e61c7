package guide.charted.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts of a page for machines, as JSON-LD in the words of schema.org. Templates call it
 * as {@code @linkedData}.
 */
@Component
public class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();

    private final PublicAddress address;

    private final MessageSource messages;

    LinkedData(PublicAddress address, MessageSource messages) {
        this.address = address;
        this.messages = messages;
    }

    /**
     * Things as a block of data that a page may hold: no character of it can end the
     * block.
     * @param things the things, each a {@link Thing}
     * @return the JSON
     */
    public String write(List<Thing> things) {
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", things.stream().map(Thing::properties).toList());
        return JSON.writeValueAsString(graph).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    /**
     * Where a page stands below its section, as its trail shows it.
     * @param section the section
     * @param here the page's name in the trail
     * @param href the page's canonical path
     * @return the JSON
     */
    public String trail(Section section, String here, String href) {
        String above = this.messages.getMessage("section." + section.code(), null, LocaleContextHolder.getLocale());
        return write(List.of(Thing.of("BreadcrumbList")
            .with("itemListElement",
                    List.of(step(1, above, section.path()).properties(), step(2, here, href).properties()))));
    }

    private Thing step(int position, String name, String href) {
        return Thing.of("ListItem")
            .with("position", position)
            .with("name", name)
            .with("item", new Thing(Map.of("@id", this.address.of(href))));
    }

    /**
     * A thing with its properties; what is unknown is left out.
     *
     * @param properties the properties by their names in schema.org, the type first
     */
    public record Thing(Map<String, Object> properties) {

        /**
         * A thing without properties.
         * @param type its type in schema.org
         * @return the thing
         */
        public static Thing of(String type) {
            return new Thing(Map.of("@type", type));
        }

        /**
         * The same thing with one more property.
         * @param name its name in schema.org
         * @param value a word, a number, a thing or a list of them
         * @return the thing with it; without it if it is an empty list or an empty word
         */
        public Thing with(String name, Object value) {
            Object plain = plain(value);
            if (plain.equals("") || plain.equals(List.of())) {
                return this;
            }
            Map<String, Object> more = new LinkedHashMap<>(this.properties);
            more.put(name, plain);
            return new Thing(more);
        }

        /**
         * The same thing with one more property, if it is known.
         * @param name its name in schema.org
         * @param value the value
         * @return the thing with it, if there is one
         */
        public Thing with(String name, Optional<?> value) {
            return value.isPresent() ? with(name, value.get()) : this;
        }

        private static Object plain(Object value) {
            return switch (value) {
                case Thing thing -> thing.properties();
                case List<?> all -> all.stream().map(Thing::plain).toList();
                default -> value;
            };
        }

    }

}
