package guide.charted.data;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Loads an edition into a database in memory that is thrown away, to learn whether it can
 * be loaded.
 */
public final class Trial {

    private static final String DATABASE = "jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

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
        try {
            Flyway.configure()
                .dataSource(DATABASE, "sa", "")
                .javaMigrations(new LoadEdition(folder, edition))
                .schemas(edition.schema())
                .defaultSchema(edition.schema())
                .createSchemas(true)
                .load()
                .migrate();
            return edition;
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
