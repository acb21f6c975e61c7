package guide.charted.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that was rendered once, compressed, with the headers that belong to it. */
final class KeptPage {

    /** What is said anew each time, and what must not be said twice. */
    private static final Set<String> OF_ONE_ANSWER = Set.of("content-type", "content-length", "content-encoding",
            "transfer-encoding", "vary", "date", "connection", "keep-alive", "set-cookie");

    private static final String GZIP = "gzip";

    /**
     * Bytes: what a small answer takes beside what it says, entry of the cache included.
     */
    private static final int OBJECTS = 400;

    private final String type;

    private final List<Map.Entry<String, String>> headers;

    private final byte[] compressed;

    private final int plainLength;

    private KeptPage(String type, List<Map.Entry<String, String>> headers, byte[] compressed, int plainLength) {
        this.type = type;
        this.headers = List.copyOf(headers);
        this.compressed = compressed;
        this.plainLength = plainLength;
    }

    /**
     * Keeps an answer.
     * @param answer the answer, not sent yet
     * @param before the headers that were there before the page was made; they belong to
     * the one request
     */
    static KeptPage of(ContentCachingResponseWrapper answer, Map<String, String> before) throws IOException {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (String name : answer.getHeaderNames()) {
            String value = answer.getHeader(name);
            boolean made = value != null && !value.equals(before.get(name));
            if (made && !OF_ONE_ANSWER.contains(name.toLowerCase(Locale.ROOT))) {
                headers.add(Map.entry(name, value));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max(1024, answer.getContentSize() / 6));
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            answer.getContentInputStream().transferTo(gzip);
        }
        return new KeptPage(answer.getContentType(), headers, bytes.toByteArray(), answer.getContentSize());
    }

    /** About how much memory it takes, with the objects that it consists of. */
    int weight() {
        int said = this.headers.stream()
            .mapToInt((header) -> header.getKey().length() + header.getValue().length())
            .sum();
        return this.compressed.length + said + OBJECTS;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (Map.Entry<String, String> header : this.headers) {
            response.setHeader(header.getKey(), header.getValue());
        }
        response.setContentType(this.type);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (gzip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        response.setContentLength(gzip ? this.compressed.length : this.plainLength);
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return;
        }
        if (gzip) {
            response.getOutputStream().write(this.compressed);
        }
        else {
            writePlain(response.getOutputStream());
        }
    }

    /** A piece at a time: readers may be slow, many, and the answer large. */
    private void writePlain(OutputStream out) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(this.compressed))) {
            gzip.transferTo(out);
        }
    }

    private static boolean acceptsGzip(@Nullable String encodings) throws IOException {
        if (encodings == null || encodings.indexOf(';') < 0) {
            return encodings != null && encodings.contains(GZIP);
        }
        return AcceptEncoding.parse(new StringReader(encodings))
            .stream()
            .anyMatch((accepted) -> accepted.getEncoding().equalsIgnoreCase(GZIP) && accepted.getQuality() > 0);
    }

}
