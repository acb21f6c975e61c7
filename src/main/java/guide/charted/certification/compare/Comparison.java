package guide.charted.certification.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.certification.Certifications;
import guide.charted.certification.CredentialSummary;
import guide.charted.web.InputError;

/**
 * Credentials side by side, in the order of their address.
 *
 * @param columns the credentials that are known
 * @param choices all that can be compared
 * @param errors what was wrong with the address; empty if two to four credentials are
 * known, and if none was asked for
 */
public record Comparison(List<Column> columns, List<CredentialSummary> choices, List<InputError> errors) {

    static final String PATH = Certifications.PATH + "/compare";

    static final int LEAST = 2;

    static final int MOST = 4;

    /**
     * Whether there is a table to show.
     * @return true for two to four known credentials, also if an unknown one was asked
     * for
     */
    public boolean isShown() {
        return this.columns.size() >= LEAST && this.columns.size() <= MOST;
    }

    /**
     * Whether a credential is among those compared.
     * @param code its letters
     * @return true if it has a column
     */
    public boolean has(String code) {
        return this.columns.stream().anyMatch((column) -> column.credential().code().equals(code));
    }

    /**
     * Whether a credential can be left out and two remain.
     * @return true from three on
     */
    public boolean canLeaveOut() {
        return this.columns.size() > LEAST;
    }

    /**
     * The same comparison without a credential.
     * @param column one of them
     * @return its address
     */
    public String hrefWithout(Column column) {
        return PATH + query(this.columns.stream().filter((other) -> !other.equals(column)));
    }

    /**
     * The same facts as a file.
     * @return its address
     */
    public String hrefOfFile() {
        return PATH + ".csv" + query(this.columns.stream());
    }

    private static String query(Stream<Column> columns) {
        return columns.map((column) -> "code=" + column.credential().code().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("&", "?", ""));
    }

}
