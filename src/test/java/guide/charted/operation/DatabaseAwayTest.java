package guide.charted.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseAwayTest {

    @TempDir
    private Path data;

    @Test
    void pagesGoOnFromMemoryWhatNeedsTheDatabaseFailsSoonAndAllComesBackByItself() throws IOException {
        int port;
        Instance guide;
        try (EmbeddedPostgres postgres = server(0)) {
            port = postgres.getPort();
            guide = Instance.start(postgres.getJdbcUrl("postgres", "postgres"));
        }
        try (guide) {
            JdbcTemplate jdbc = guide.context().getBean(JdbcTemplate.class);
            long start = System.nanoTime();
            assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.queryForObject("select 1", Integer.class));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));

            // None of these was asked before: they come from the catalogs, not from kept
            // pages.
            for (String path : new String[] { "/", "/schools?state=OH&degree=associate", "/salary/oh", "/schools.csv",
                    "/search?q=rhit", "/certifications/check?schooling=none", "/api/v1/schools?zip=43215",
                    "/api/v1/plan?schooling=high-school&state=OH" }) {
                assertThat(guide.get(path).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(guide.get("/readyz").statusCode()).isEqualTo(200);
            assertThat(guide.get("/livez").statusCode()).isEqualTo(200);
            assertThat(guide.manage("/actuator/health/database").statusCode()).isEqualTo(503);

            try (EmbeddedPostgres back = server(port)) {
                assertThat(back.getPort()).isEqualTo(port);
                assertThat(soon(() -> guide.manage("/actuator/health/database").statusCode() == 200)).isTrue();
                assertThat(jdbc.queryForObject("select 1", Integer.class)).isEqualTo(1);
            }
        }
    }

    private EmbeddedPostgres server(int port) throws IOException {
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
            .setDataDirectory(this.data)
            .setCleanDataDirectory(false);
        return ((port == 0) ? server : server.setPort(port)).start();
    }

    private static boolean soon(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            if (condition.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

}
