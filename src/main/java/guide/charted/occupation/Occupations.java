package guide.charted.occupation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** The occupations that the guide tells of, read once when it starts. */
@Component
public class Occupations {

    private static final Comparator<Occupation> NEWEST_FIRST = Comparator.comparingInt(Occupation::firstYear)
        .reversed()
        .thenComparing(Occupation::soc);

    private final List<Occupation> bySoc;

    Occupations(SocCodeRepository codes, OccupationNameRepository names, Sources sources) {
        Map<String, OccupationName> words = names.findByLanguage(Language.ENGLISH)
            .stream()
            .collect(Collectors.toMap(OccupationName::soc, Function.identity()));
        this.bySoc = codes.findAll()
            .stream()
            .map((code) -> code.toOccupation(Objects.requireNonNull(words.get(code.soc()), code.soc()), sources))
            .sorted(Comparator.comparing(Occupation::soc))
            .toList();
    }

    /**
     * Looks an occupation up.
     * @param soc a code such as {@code 29-2072}
     * @return the occupation, or empty if the guide does not tell of it
     */
    public Optional<Occupation> find(String soc) {
        return this.bySoc.stream().filter((occupation) -> occupation.soc().equals(soc)).findFirst();
    }

    /**
     * The occupation of a code that the data name.
     * @param soc a code such as {@code 29-2072}
     * @return the occupation
     * @throws java.util.NoSuchElementException if the guide does not tell of it
     */
    public Occupation of(String soc) {
        return find(soc).orElseThrow();
    }

    /**
     * All occupations of this guide.
     * @return the occupations by code
     */
    public List<Occupation> all() {
        return this.bySoc;
    }

    /**
     * The codes that cover the work today.
     * @return the occupations by code
     */
    public List<Occupation> core() {
        return withRole(Role.CORE);
    }

    /**
     * The careers beside this one.
     * @return the occupations by code
     */
    public List<Occupation> neighbors() {
        return withRole(Role.NEIGHBOR);
    }

    /**
     * All occupations together.
     * @return the yardstick
     */
    public Occupation everyone() {
        return withRole(Role.ALL).getFirst();
    }

    /**
     * The codes that covered the work over the years: today's, and all that they
     * followed.
     * @return the occupations, the newest code first
     */
    public List<Occupation> history() {
        return core().stream()
            .flatMap((occupation) -> history(occupation.soc()).stream())
            .sorted(NEWEST_FIRST)
            .toList();
    }

    /**
     * A code and all codes that it followed.
     * @param soc a code such as {@code 15-1211}
     * @return the occupations, the newest code first
     */
    public List<Occupation> history(String soc) {
        Stream<Occupation> before = this.bySoc.stream()
            .filter((occupation) -> soc.equals(occupation.successor()))
            .flatMap((occupation) -> history(occupation.soc()).stream());
        return Stream.concat(Stream.of(of(soc)), before).sorted(NEWEST_FIRST).toList();
    }

    private List<Occupation> withRole(Role role) {
        return this.bySoc.stream().filter((occupation) -> occupation.role() == role).toList();
    }

}
