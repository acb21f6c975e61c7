package guide.charted.api;

import java.util.List;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type {@code about:blank}: the status tells the kind of problem
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is wrong and what to do, in a sentence or a few
 * @param instance the path that was asked for
 * @param errors the parameters that are to blame; empty if none is
 */
record Problem(String type, String title, int status, String detail, String instance, List<Refused> errors) {

    /**
     * A parameter that is not accepted.
     *
     * @param parameter its name
     * @param value what was given
     * @param message what is wrong with it and what to give instead
     * @param accepted the values on offer; empty if it takes free entries
     */
    record Refused(String parameter, String value, String message, List<String> accepted) {
    }

}
