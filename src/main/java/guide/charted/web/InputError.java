package guide.charted.web;

/**
 * Something a reader entered that the guide does not accept.
 *
 * @param field the parameter's name; also the id of the form field that the summary links
 * to
 * @param value what was entered
 * @param message the key of the message that says what is accepted; it may show the value
 * as {@code {0}}
 */
public record InputError(String field, String value, String message) {
}
