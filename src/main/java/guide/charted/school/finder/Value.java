package guide.charted.school.finder;

/**
 * One value that a parameter can have.
 *
 * @param parameter the parameter
 * @param code the value as addresses carry it
 */
public record Value(Parameter parameter, String code) {
}
