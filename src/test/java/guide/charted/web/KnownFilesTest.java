package guide.charted.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

class KnownFilesTest {

    private static final Path STATIC = Path.of("src/main/resources/static");

    private final KnownFiles files = new KnownFiles();

    @Test
    void everyFileIsFound() throws IOException {
        List<String> names;
        try (Stream<Path> all = Files.walk(STATIC)) {
            names = all.filter(Files::isRegularFile).map((file) -> STATIC.relativize(file).toString()).toList();
        }
        assertThat(names).contains("css/base.css");
        for (String name : names) {
            assertThat(this.files.getResource(name, new ClassPathResource(KnownFiles.FOLDER))).as(name).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "css/1.css", "css", "css/", "", "../application.properties", "css/base.css/",
            "css/../css/base.css", "CSS/base.css" })
    void noClassLoaderIsAskedForWhatIsNotThere(String name) throws IOException {
        Resource folder = mock(Resource.class);
        assertThat(this.files.getResource(name, folder)).isNull();
        verifyNoInteractions(folder);
    }

}
