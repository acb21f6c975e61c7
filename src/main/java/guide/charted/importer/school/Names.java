package guide.charted.importer.school;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names and addresses of schools, tidied as the converter {@code tools/make_data.py}
 * does.
 */
final class Names {

    private static final Pattern OLD_NAME = Pattern.compile("^\\(old \\w+:(.*)\\)$");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private static final String KEPT = "%/:?#[]@!$&'()*+,;=~._-";

    private Names() {
    }

    /** One line, single blanks. */
    static String squeeze(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /**
     * Other names of a school, parted by {@code |}. The federal list parts them by bars,
     * semicolons, runs of blanks, commas or slashes.
     */
    static String aliases(String list, String name) {
        String text = list.strip().replaceFirst("^d/b/a\\s+", "");
        List<String> parts;
        if (text.contains("|")) {
            parts = split(text, "\\|").stream()
                .flatMap((part) -> (count(part, ',') > 1) ? split(part, ",\\s+").stream() : Stream.of(part))
                .toList();
        }
        else if (text.contains(";")) {
            parts = split(text, ";");
        }
        else {
            parts = text.matches("(?s).*\\s{2,}.*") ? split(text, "\\s{2,}") : split(text, ",");
        }
        if (!text.contains("|") && !text.contains(";")) {
            parts = parts.stream().flatMap((part) -> slashes(part).stream()).toList();
        }
        List<String> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(name.toLowerCase(Locale.ROOT)));
        for (String part : parts) {
            Matcher old = OLD_NAME.matcher(part.strip());
            String alias = squeeze(old.matches() ? old.group(1) : part);
            alias = BRACKETS.matcher(alias).matches() ? alias.substring(1, alias.length() - 1) : alias;
            if (!alias.isEmpty() && seen.add(alias.toLowerCase(Locale.ROOT))) {
                kept.add(alias);
            }
        }
        return String.join("|", kept);
    }

    private static List<String> slashes(String part) {
        boolean several = count(part, '/') > 1 || part.contains(" / ") || !part.strip().contains(" ");
        return several ? split(part, "/") : List.of(part);
    }

    private static List<String> split(String text, String separator) {
        return Arrays.asList(text.split(separator, -1));
    }

    private static long count(String text, char sign) {
        return text.chars().filter((other) -> other == sign).count();
    }

    /** An address a browser accepts: with a scheme, blanks escaped. Empty stays empty. */
    static String address(String text) {
        String address = text.strip();
        if (address.isEmpty()) {
            return "";
        }
        if (!address.matches("(?is)https?://.*")) {
            address = "https://" + address;
        }
        address = address.replaceFirst("^(https://[^/:]+):443(?=/|$)", "$1");
        StringBuilder escaped = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (b & 0xFF);
            boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || KEPT.indexOf(sign) >= 0);
            escaped.append(plain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return escaped.toString();
    }

}
