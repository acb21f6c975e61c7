package guide.charted.certification;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.education.DegreeType;

/**
 * What a person has so far, as far as it was asked. Immutable: the methods that add
 * something give another situation.
 *
 * @param schooling all schooling named; empty if nothing was answered
 * @param holds the codes of the credentials held, in capitals
 * @param codingMonths months of work as a coder; empty if not answered
 */
public record Situation(Set<Schooling> schooling, Set<String> holds, OptionalInt codingMonths) {

    /** Nothing is known of the person. */
    public static final Situation UNKNOWN = new Situation(Set.of(), Set.of(), OptionalInt.empty());

    /** Copies the sets. */
    public Situation {
        schooling = Set.copyOf(schooling);
        holds = Set.copyOf(holds);
    }

    /**
     * The same person with more schooling.
     * @param more what to add
     * @return another situation
     */
    public Situation with(Schooling more) {
        Set<Schooling> all = new HashSet<>(this.schooling);
        all.add(more);
        return new Situation(all, this.holds, this.codingMonths);
    }

    /**
     * The same person with other schooling.
     * @param other all schooling
     * @return another situation
     */
    public Situation withSchooling(Set<Schooling> other) {
        return new Situation(other, this.holds, this.codingMonths);
    }

    /**
     * The same person with one more credential.
     * @param code its letters, in either case
     * @return another situation
     */
    public Situation holding(String code) {
        Set<String> all = new HashSet<>(this.holds);
        all.add(code.toUpperCase(Locale.ROOT));
        return new Situation(this.schooling, all, this.codingMonths);
    }

    /**
     * The same person with this much coding work.
     * @param months all months of it
     * @return another situation
     */
    public Situation withCodingMonths(int months) {
        return new Situation(this.schooling, this.holds, OptionalInt.of(months));
    }

    /**
     * Whether a credential is held.
     * @param code its letters, in capitals
     * @return true if it is
     */
    public boolean holds(String code) {
        return this.holds.contains(code);
    }

    /**
     * Whether nothing at all was answered.
     * @return true if every part is empty
     */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /**
     * The answers as they stand in an address, in one order whatever order they were
     * given in.
     * @return such as {@code schooling=high-school&holds=cca&coding-months=12}; empty if
     * nothing was answered
     */
    public String query() {
        Stream<String> all = Stream.concat(this.schooling.stream().sorted().map((one) -> "schooling=" + one.code()),
                this.holds.stream().sorted().map((code) -> "holds=" + code.toLowerCase(Locale.ROOT)));
        return Stream.concat(all, this.codingMonths.stream().mapToObj((months) -> "coding-months=" + months))
            .collect(Collectors.joining("&"));
    }

    boolean hasDiploma() {
        return this.schooling.stream().anyMatch(Schooling::impliesDiploma);
    }

    boolean reaches(DegreeType type) {
        return this.schooling.stream().anyMatch((one) -> one.reaches(type));
    }

}
