package guide.charted.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Finds style sheets, scripts and icons among those that there are at the start. Java's
 * class loaders remember each name that they were asked for in vain; strangers must not
 * fill the memory with names.
 */
final class KnownFiles extends PathResourceResolver {

    static final String FOLDER = "/static/";

    private final Set<String> names;

    KnownFiles() {
        try (Stream<Resource> files = Stream
            .of(new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.*"))) {
            this.names = files.map(KnownFiles::name).collect(Collectors.toUnmodifiableSet());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    protected @Nullable Resource getResource(String name, Resource location) throws IOException {
        return this.names.contains(name) ? super.getResource(name, location) : null;
    }

    private static String name(Resource file) {
        try {
            String place = file.getURL().toString();
            return place.substring(place.lastIndexOf(FOLDER) + FOLDER.length());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
