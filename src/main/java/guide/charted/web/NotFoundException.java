package guide.charted.web;

import java.util.List;

/**
 * The address names something the guide does not have. Answered with a 404 page that
 * shows what comes near.
 */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Door> near;

    /**
     * For an unknown code, school or place in a path.
     * @param what what was asked for, as in the path
     * @param near the pages that the reader may have meant; may be empty
     */
    public NotFoundException(String what, List<Door> near) {
        super(what);
        this.near = List.copyOf(near);
    }

    List<Door> near() {
        return this.near;
    }

}
