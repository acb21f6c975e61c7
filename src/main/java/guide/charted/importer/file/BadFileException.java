package guide.charted.importer.file;

/**
 * A file that cannot be imported, with the reason in words for whoever runs the import.
 */
public class BadFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * The whole file is at fault.
     * @param file its name
     * @param reason what is wrong, and what to do if that is known
     */
    public BadFileException(String file, String reason) {
        super(file + ": " + reason);
    }

    /**
     * One line is at fault.
     * @param line where; its number is that of the sheet or text
     * @param reason what is wrong
     */
    public BadFileException(Line line, String reason) {
        super(line.file() + ", line " + line.number() + ": " + reason);
    }

    BadFileException(String file, long line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }

}
