package guide.charted.data;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder that an edition is read from: {@code manifest.json} and a CSV file a table.
 */
public class EditionFolder {

    private static final String MIGRATIONS = "classpath:db/migration/*.sql";

    private final ResourcePatternResolver resources;

    private final String location;

    EditionFolder(ResourcePatternResolver resources, String location) {
        this.resources = resources;
        this.location = location.endsWith("/") ? location : location + "/";
    }

    /**
     * A folder outside of a running guide.
     * @param location such as {@code classpath:data/} or
     * {@code file:/srv/charted/2026-11/}
     * @return the folder, not looked at yet
     */
    public static EditionFolder at(String location) {
        return new EditionFolder(new PathMatchingResourcePatternResolver(), location);
    }

    /**
     * The edition that lies here.
     * @return its manifest and the schema it belongs in
     * @throws BadDataException if the manifest or a file it names is missing
     */
    public Edition edition() {
        Manifest manifest = manifest();
        return new Edition(manifest.edition(), manifest.checkedOn(), manifest.tables(), "edition_" + hash(manifest));
    }

    Reader open(Edition.Table table) {
        return new InputStreamReader(stream(table.file()), StandardCharsets.UTF_8);
    }

    /**
     * The reports of what changed that are kept with the data.
     * @param pattern which of them, such as {@code *.json}
     * @return files of the folder {@code changes}, by name
     */
    public List<Resource> changes(String pattern) {
        try {
            Resource[] files = this.resources.getResources(this.location + "changes/" + pattern);
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            return List.of(files);
        }
        catch (FileNotFoundException ex) {
            return List.of();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The bytes of a file.
     * @param file its name, such as {@code wage.csv}
     * @return a stream to close
     * @throws BadDataException if there is no such file
     */
    public InputStream stream(String file) {
        Resource resource = this.resources.getResource(this.location + file);
        if (!resource.exists()) {
            throw new BadDataException(file, "the file is missing from " + this.location);
        }
        try {
            return resource.getInputStream();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private Manifest manifest() {
        String file = "manifest.json";
        try (var in = stream(file)) {
            return JsonMapper.shared().readValue(in, Manifest.class);
        }
        catch (JacksonException ex) {
            throw new BadDataException(file, ex.getOriginalMessage());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private String hash(Manifest manifest) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((manifest.edition() + manifest.checkedOn()).getBytes(StandardCharsets.UTF_8));
            Resource[] migrations = this.resources.getResources(MIGRATIONS);
            Arrays.sort(migrations, Comparator.comparing(Resource::getFilename));
            for (Resource migration : migrations) {
                digest.update(migration.getContentAsByteArray());
            }
            for (Edition.Table table : manifest.tables()) {
                try (var in = stream(table.file())) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private record Manifest(String edition, LocalDate checkedOn, List<Edition.Table> tables) {
    }

}
