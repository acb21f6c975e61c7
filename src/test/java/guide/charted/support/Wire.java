package guide.charted.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What came back for bytes that no client library would send. */
public record Wire(String all) {

    /** The end of a request line and of headers after which the connection is closed. */
    public static final String LAST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private static final int PATIENCE = 20_000;

    /**
     * Sends bytes and reads until the connection is closed.
     * @param port of the guide
     * @param bytes one char a byte
     */
    public static Wire say(int port, String bytes) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return rest(socket);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Reads what is still to come on a connection until it is closed. */
    public static Wire rest(Socket socket) throws IOException {
        socket.setSoTimeout(PATIENCE);
        return new Wire(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
    }

    public int status() {
        return this.all.startsWith("HTTP/1.1 ") ? Integer.parseInt(this.all.substring(9, 12)) : 0;
    }

    /** All values of a header. */
    public List<String> header(String name) {
        return headers().filter((line) -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
            .map((line) -> line.substring(name.length() + 1).strip())
            .toList();
    }

    /** How many answers came. */
    public long answers() {
        return this.all.split("HTTP/1\\.1 \\d{3} ", -1).length - 1L;
    }

    public String body() {
        return this.all.substring(this.all.indexOf("\r\n\r\n") + 4);
    }

    private Stream<String> headers() {
        return Arrays.stream(this.all.substring(0, Math.max(0, this.all.indexOf("\r\n\r\n"))).split("\r\n")).skip(1);
    }

}
