package guide.charted.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leaves what a test measured of the guide in {@code target/quality}, from where
 * {@code tools/keep_measurements.py} brings it to the page that publishes it.
 */
public final class Measured {

    private static final Path FOLDER = Path.of("target/quality");

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Measured() {
    }

    /** Writes what was measured under a name, in place of what was written before. */
    public static void write(String name, Object measured) {
        try {
            Files.createDirectories(FOLDER);
            JSON.writeValue(FOLDER.resolve(name + ".json"), measured);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
