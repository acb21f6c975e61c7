package guide.charted.api;

import java.util.List;

import guide.charted.web.InputError;

import org.springframework.http.HttpStatus;

/** A request that cannot be answered, with the parameters that are to blame. */
class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private final transient List<Fault> faults;

    RefusedException(HttpStatus status, List<Fault> faults) {
        super(faults.toString());
        this.status = status;
        this.faults = faults;
    }

    HttpStatus status() {
        return this.status;
    }

    List<Fault> faults() {
        return this.faults;
    }

    /**
     * A parameter that is not accepted.
     *
     * @param error what was given, and the message about it
     * @param accepted the values on offer; empty if it takes free entries
     */
    record Fault(InputError error, List<String> accepted) {
    }

}
