package guide.charted.data;

/**
 * A data file that cannot be loaded: says which file, which line and why, and stops the
 * start.
 */
public class BadDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;

    private final long line;

    private final String reason;

    BadDataException(String file, long line, String reason) {
        super(file + ", line " + line + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    BadDataException(String file, String reason) {
        super(file + ": " + reason);
        this.file = file;
        this.line = 0;
        this.reason = reason;
    }

    /**
     * The file at fault.
     * @return its name, such as {@code program.csv}
     */
    public String file() {
        return this.file;
    }

    /**
     * Where in the file.
     * @return the line, counted from 1; 0 if the whole file is at fault
     */
    public long line() {
        return this.line;
    }

    /**
     * What is wrong.
     * @return a sentence without the place
     */
    public String reason() {
        return this.reason;
    }

}
