package guide.charted.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Loads an edition into a database in memory that is thrown away, to learn whether it can
 * be loaded.
 */
public final class Trial {

    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private Trial() {
    }

    /**
     * Loads it with every rule of the schema.
     * @param folder where the edition lies
     * @return the edition, if all of it fits
     * @throws BadDataException with file, line and reason, if it does not
     */
    public static Edition of(EditionFolder folder) {
        Edition edition = folder.edition();
        String database = "jdbc:h2:mem:trial-" + UUID.randomUUID() + OPTIONS;
        // The database lives as long as a connection to it is open.
        try (Connection open = DriverManager.getConnection(database, "sa", "")) {
            Flyway.configure()
                .dataSource(database, "sa", "")
                .javaMigrations(new LoadEdition(folder, edition))
                .schemas(edition.schema())
                .defaultSchema(edition.schema())
                .createSchemas(true)
                .load()
                .migrate();
            Objects.requireNonNull(open);
            return edition;
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
        catch (FlywayException ex) {
            for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
                if (cause instanceof BadDataException bad) {
                    throw bad;
                }
            }
            throw ex;
        }
    }

}
