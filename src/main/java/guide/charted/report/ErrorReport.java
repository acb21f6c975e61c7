package guide.charted.report;

import java.util.List;

import guide.charted.web.InputError;

/**
 * A report to copy.
 *
 * @param of the page that it is about, as a path with its query; empty if none is named
 * @param heading what that page is called; empty if it is not known
 * @param text the text to copy
 * @param figures how many figures the text lists
 * @param href where to send it; empty if nobody set an address
 * @param to that address as a reader sees it
 * @param errors what was not accepted
 */
public record ErrorReport(String of, String heading, String text, int figures, String href, String to,
        List<InputError> errors) {

    public ErrorReport {
        errors = List.copyOf(errors);
    }

    /**
     * Whether the report goes by mail.
     * @return false for a form or tracker
     */
    public boolean isMail() {
        return this.href.startsWith("mailto:");
    }

}
