package guide.charted.school.finder;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import guide.charted.school.Credential;
import guide.charted.school.ProgramDetail;

/**
 * The parts of a list of schools that prepare for an exam which asks for an accredited
 * program.
 */
public enum Group {

    /**
     * A matching program is accredited in health information management, on good
     * evidence.
     */
    CONFIRMED,

    /** A matching program is a candidate for that accreditation. */
    CANDIDATE,

    /** No accreditation could be confirmed: a reader has to check. */
    TO_CHECK;

    /**
     * The last part of this group's message keys.
     * @return the name in kebab case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The group of a school.
     * @param filter the reader's choice
     * @param card a school found
     * @return its group, or empty if the list is not grouped
     */
    public static Optional<Group> of(SchoolFilter filter, SchoolCard card) {
        return isGrouped(filter) ? card.programs().stream().map(Group::of).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The group that a program brings its school into: the first of all its programs. */
    static Group of(ProgramDetail program) {
        return switch (program.standingInHim()) {
            case CONFIRMED -> CONFIRMED;
            case CANDIDACY -> CANDIDATE;
            case REPORTED, NOT_APPLICABLE, UNKNOWN -> TO_CHECK;
        };
    }

    /**
     * Whether a list is in groups.
     * @param filter the reader's choice
     * @return true if it asks for an exam that asks for an accredited program
     */
    public static boolean isGrouped(SchoolFilter filter) {
        return filter.values(Parameter.PREPARES)
            .stream()
            .flatMap((code) -> Credential.ofCode(code).stream())
            .anyMatch(Credential::asksForAccreditation);
    }

}
