package guide.charted.school.finder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import guide.charted.place.Place;
import guide.charted.web.InputError;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader chose in the finder: writes its own addresses, and knows what was wrong
 * with what was entered. Values of one name widen the list, different names narrow it.
 *
 * @param chosen the accepted values by name, in their canonical form; a name without
 * values is absent
 * @param text the words to search for, with a recognized place taken out; empty if there
 * are none
 * @param place where distances are measured from; empty if no place is given
 * @param errors what was entered that the finder does not accept; such values are left
 * out
 * @param entered everything that was entered, as it was entered, to keep the form as it
 * was
 */
public record SchoolFilter(Map<Parameter, List<String>> chosen, String text, Optional<Place> place,
        List<InputError> errors, Map<Parameter, List<String>> entered) {

    /** The path of the finder. */
    public static final String PATH = "/schools";

    static final int DEFAULT_SIZE = 20;

    /** Names that say how to show the list, not what is in it. */
    private static final Set<Parameter> DISPLAY = Set.of(Parameter.SORT, Parameter.PAGE, Parameter.SIZE);

    /**
     * The accepted values of a name.
     * @param name a parameter
     * @return its values; empty if it is absent
     */
    public List<String> values(Parameter name) {
        return this.chosen.getOrDefault(name, List.of());
    }

    /**
     * Whether a value is chosen.
     * @param name a parameter
     * @param value one of its values
     * @return true if it is
     */
    public boolean has(Parameter name, String value) {
        return values(name).contains(value);
    }

    /**
     * Whether a switch is on.
     * @param name a parameter of true and false
     * @return true if it was set to true
     */
    public boolean isOn(Parameter name) {
        return has(name, "true");
    }

    /**
     * The number given for a name.
     * @param name a parameter that takes a number
     * @return the number, or empty if it is absent
     */
    public Optional<Integer> number(Parameter name) {
        return values(name).stream().findFirst().map(Integer::valueOf);
    }

    /**
     * What to print in a form field: the entry as it was typed, also if it was not
     * accepted.
     * @param name a parameter that takes one value
     * @return the entry; empty if there was none
     */
    public String entry(Parameter name) {
        return this.entered.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /**
     * The order of the list.
     * @return the order chosen, or the best matches first
     */
    public Sort sort() {
        return values(Parameter.SORT).stream().findFirst().flatMap(Sort::ofCode).orElse(Sort.BEST);
    }

    int page() {
        return number(Parameter.PAGE).orElse(1);
    }

    int size() {
        return number(Parameter.SIZE).orElse(DEFAULT_SIZE);
    }

    /**
     * Whether anything narrows or widens the list.
     * @return false for the whole default list
     */
    public boolean isNarrowed() {
        return this.chosen.keySet().stream().anyMatch((name) -> !DISPLAY.contains(name));
    }

    /**
     * The query string of this choice.
     * @return such as {@code ?degree=associate}; empty for the whole default list
     */
    public String query() {
        return query(this.chosen);
    }

    /**
     * The address of this choice.
     * @return such as {@code /schools?degree=associate}
     */
    public String href() {
        return PATH + query();
    }

    /**
     * The file of all rows of this choice, in its order.
     * @return such as {@code /schools.csv?degree=associate}
     */
    public String hrefOfFile() {
        Map<Parameter, List<String>> other = firstPage();
        other.remove(Parameter.SIZE);
        return PATH + ".csv" + query(other);
    }

    /** Another choice altogether, without text, place or errors. */
    SchoolFilter choosing(Map<Parameter, List<String>> other) {
        return new SchoolFilter(other, "", Optional.empty(), List.of(), other);
    }

    /**
     * The same choice, but online and wherever the school is; the text without its place
     * stays.
     */
    SchoolFilter anywhereOnline() {
        Map<Parameter, List<String>> other = firstPage();
        drop(other, Parameter.ZIP);
        drop(other, Parameter.Q);
        if (!this.text.isEmpty()) {
            other.put(Parameter.Q, List.of(this.text));
        }
        other.put(Parameter.DELIVERY, List.of("online"));
        return new SchoolFilter(other, this.text, Optional.empty(), List.of(), other);
    }

    /**
     * The same choice on another page.
     * @param number a page, from 1
     * @return its address
     */
    public String hrefForPage(int number) {
        return PATH + query(with(Parameter.PAGE, (number > 1) ? List.of(String.valueOf(number)) : List.of()));
    }

    /**
     * The same choice in another order, on the first page.
     * @param sort an order
     * @return its address
     */
    public String hrefSorted(Sort sort) {
        Map<Parameter, List<String>> other = firstPage();
        other.put(Parameter.SORT, List.of(sort.code()));
        return PATH + query(other);
    }

    /**
     * The choice without one value.
     * @param name a parameter
     * @param value one of its chosen values
     * @return its address, on the first page
     */
    public String hrefWithout(Parameter name, String value) {
        Map<Parameter, List<String>> other = firstPage();
        List<String> left = values(name).stream().filter((chosenValue) -> !chosenValue.equals(value)).toList();
        if (left.isEmpty()) {
            drop(other, name);
        }
        else {
            other.put(name, left);
        }
        return PATH + query(other);
    }

    /**
     * The choice without a name.
     * @param name a parameter
     * @return its address, on the first page
     */
    public String hrefWithout(Parameter name) {
        Map<Parameter, List<String>> other = firstPage();
        drop(other, name);
        return PATH + query(other);
    }

    /**
     * The choice with one value only of a name.
     * @param name a parameter
     * @param value a value
     * @return its address, on the first page
     */
    public String hrefOnly(Parameter name, String value) {
        Map<Parameter, List<String>> other = firstPage();
        other.put(name, List.of(value));
        return PATH + query(other);
    }

    /**
     * The names that go when a name goes, because their values are of no use without it.
     */
    Set<Parameter> droppedWith(Parameter name) {
        return switch (name) {
            case Q -> isPlace(name) ? EnumSet.of(name, Parameter.WITHIN) : EnumSet.of(name);
            case ZIP -> EnumSet.of(name, Parameter.WITHIN);
            case MAX_TUITION -> EnumSet.of(name, Parameter.UNPRICED);
            default -> EnumSet.of(name);
        };
    }

    private void drop(Map<Parameter, List<String>> from, Parameter name) {
        droppedWith(name).forEach(from::remove);
        if (isPlace(name) && sort() == Sort.DISTANCE) {
            from.remove(Parameter.SORT);
        }
    }

    /** Whether distances are measured from what a name says. */
    private boolean isPlace(Parameter name) {
        return this.place.isPresent() && name == (values(Parameter.ZIP).isEmpty() ? Parameter.Q : Parameter.ZIP);
    }

    private Map<Parameter, List<String>> firstPage() {
        return with(Parameter.PAGE, List.of());
    }

    private Map<Parameter, List<String>> with(Parameter name, List<String> values) {
        Map<Parameter, List<String>> other = new EnumMap<>(Parameter.class);
        other.putAll(this.chosen);
        other.put(name, values);
        return other;
    }

    private static String query(Map<Parameter, List<String>> values) {
        UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
        List<Object> encoded = new ArrayList<>();
        values.forEach((name, all) -> all.forEach((value) -> {
            builder.queryParam(name.code(), "{" + encoded.size() + "}");
            encoded.add(value);
        }));
        return builder.encode().buildAndExpand(encoded.toArray()).toUriString();
    }

}
