package guide.charted.school;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import guide.charted.education.DegreeType;
import guide.charted.web.InputError;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader chose in the finder. Reads from the query string, writes back to it, and
 * knows what was wrong with it. Values of one name widen the list, different names narrow
 * it.
 *
 * @param degrees the degree types to show; empty shows all
 * @param page the page asked for, from 1
 * @param size schools a page, 1 to 100
 * @param errors what was entered that the finder does not accept; such values are left
 * out of the choice
 */
public record SchoolFilter(Set<DegreeType> degrees, int page, int size, List<InputError> errors) {

    static final String PATH = "/schools";

    private static final int DEFAULT_SIZE = 20;

    private static final int MOST = 100;

    /**
     * Reads a query string. Empty values count as absent, unknown names are ignored.
     * @param parameters the decoded parameters
     * @return the choice, with an error for each value that is not accepted
     */
    public static SchoolFilter of(MultiValueMap<String, String> parameters) {
        List<InputError> errors = new ArrayList<>();
        Set<DegreeType> degrees = EnumSet.noneOf(DegreeType.class);
        for (String value : values(parameters, "degree")) {
            DegreeType.ofCode(value)
                .ifPresentOrElse(degrees::add,
                        () -> errors.add(new InputError("degree", value, "school.error.degree")));
        }
        int page = number(parameters, "page", 1, Integer.MAX_VALUE, errors).orElse(1);
        int size = number(parameters, "size", 1, MOST, errors).orElse(DEFAULT_SIZE);
        return new SchoolFilter(degrees, page, size, List.copyOf(errors));
    }

    /**
     * Whether a program is listed: the degree is chosen, the field is core and someone
     * finished it lately.
     * @param program any program
     * @return true if it matches this filter and the default rule
     */
    boolean matches(ProgramDetail program) {
        return program.isListed() && (this.degrees.isEmpty() || this.degrees.contains(program.degree()));
    }

    /**
     * The same choice on another page.
     * @param number a page, from 1
     * @return its address
     */
    public String hrefForPage(int number) {
        return href(this.degrees, number);
    }

    /**
     * The list with a degree type taken out of the choice.
     * @param degree a chosen degree type
     * @return its address, on the first page
     */
    public String hrefWithout(DegreeType degree) {
        return href(this.degrees.stream().filter((chosen) -> chosen != degree).collect(Collectors.toSet()), 1);
    }

    SchoolFilter with(DegreeType degree) {
        return new SchoolFilter(Set.of(degree), 1, this.size, List.of());
    }

    private String href(Set<DegreeType> chosen, int number) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(PATH);
        chosen.stream().sorted().forEach((degree) -> builder.queryParam("degree", degree.code()));
        if (this.size != DEFAULT_SIZE) {
            builder.queryParam("size", this.size);
        }
        if (number > 1) {
            builder.queryParam("page", number);
        }
        return builder.toUriString();
    }

    private static List<String> values(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of())
            .stream()
            .map(String::strip)
            .filter((v) -> !v.isEmpty())
            .toList();
    }

    private static Optional<Integer> number(MultiValueMap<String, String> parameters, String name, int least, int most,
            List<InputError> errors) {
        List<String> values = values(parameters, name);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String value = values.getFirst();
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        catch (NumberFormatException ex) {
            // said below, as for a number out of range
        }
        errors.add(new InputError(name, value, "school.error." + name));
        return Optional.empty();
    }

}
