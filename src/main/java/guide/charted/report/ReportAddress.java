package guide.charted.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Where reports of errors go, as {@code charted.report-to} says: a mail address, or the
 * web address of a form or tracker.
 */
@Component
class ReportAddress {

    private static final String MAIL = "mailto:";

    private final String target;

    ReportAddress(@Value("${charted.report-to}") String setting) {
        String stripped = setting.strip();
        this.target = (stripped.contains("@") && !stripped.contains(":")) ? MAIL + stripped : stripped;
        if (!this.target.isEmpty() && !this.target.matches("mailto:[^@?\\s]+@[^@?\\s]+|https://\\S+")) {
            throw new IllegalArgumentException(
                    "charted.report-to is a mail address or begins with https://, not '" + setting + "'");
        }
    }

    /**
     * Where to send a report.
     * @param subject what it is about
     * @param body how it begins; only a mail takes it along
     * @return the link, or empty if nobody set an address
     */
    Optional<String> href(String subject, String body) {
        if (!this.target.startsWith(MAIL)) {
            return Optional.of(this.target).filter((address) -> !address.isEmpty());
        }
        return Optional.of(this.target + "?subject=" + encoded(subject) + "&body=" + encoded(body));
    }

    /**
     * The address as a reader sees it.
     * @return the mail address or the host; empty if nobody set one
     */
    String name() {
        return this.target.startsWith(MAIL) ? this.target.substring(MAIL.length())
                : Optional.ofNullable(URI.create(this.target).getHost()).orElse("");
    }

    private static String encoded(String text) {
        return UriUtils.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
    }

}
