package guide.charted.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The databases that the guide runs on, real and empty. */
public enum Databases {

    H2 {
        @Override
        public String url() {
            return "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        }

        @Override
        public String user() {
            return "sa";
        }
    },

    POSTGRESQL {
        @Override
        public String url() {
            return Postgres.create();
        }

        @Override
        public String user() {
            return "postgres";
        }
    };

    /** The address of a new, empty database. */
    public abstract String url();

    public abstract String user();

    public DataSource dataSource() {
        return new DriverManagerDataSource(url(), user(), "");
    }

    /**
     * One PostgreSQL server for all tests of a run, from binaries that the build brings
     * along; or the one that {@code -Dcharted.postgres=localhost:5432} names, where the
     * user postgres needs no password.
     */
    private static final class Postgres {

        private static final String SERVER = "jdbc:postgresql://"
                + Optional.ofNullable(System.getProperty("charted.postgres")).orElseGet(Postgres::start) + "/";

        private static String start() {
            try {
                return "localhost:" + EmbeddedPostgres.start().getPort();
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

        private static String create() {
            String name = "guide_" + UUID.randomUUID().toString().replace("-", "");
            new JdbcTemplate(new DriverManagerDataSource(SERVER + "postgres", "postgres", ""))
                .execute("create database " + name);
            return SERVER + name;
        }

    }

}
