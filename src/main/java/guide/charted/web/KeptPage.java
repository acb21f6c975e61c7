package guide.charted.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that was rendered once, compressed, with the headers that belong to it. */
final class KeptPage {

    /** What belongs to the answer and not to the request that asked for it. */
    private static final List<String> HEADERS = List.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.ETAG,
            HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.LAST_MODIFIED, HttpHeaders.LINK,
            "X-Robots-Tag");

    private static final String GZIP = "gzip";

    private final String type;

    private final Map<String, String> headers;

    private final byte[] compressed;

    private final int plainLength;

    private KeptPage(String type, Map<String, String> headers, byte[] compressed, int plainLength) {
        this.type = type;
        this.headers = headers;
        this.compressed = compressed;
        this.plainLength = plainLength;
    }

    static KeptPage of(ContentCachingResponseWrapper answer) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : HEADERS) {
            String value = answer.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(answer.getContentAsByteArray());
        }
        return new KeptPage(answer.getContentType(), headers, bytes.toByteArray(), answer.getContentSize());
    }

    int bytes() {
        return this.compressed.length;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        this.headers.forEach(response::setHeader);
        response.setContentType(this.type);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = acceptsGzip(request);
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

    private static boolean acceptsGzip(HttpServletRequest request) throws IOException {
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && AcceptEncoding.parse(new StringReader(encodings))
            .stream()
            .anyMatch((accepted) -> accepted.getEncoding().equalsIgnoreCase(GZIP) && accepted.getQuality() > 0);
    }

}
