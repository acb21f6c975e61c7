package guide.charted.data;

import java.io.Reader;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * The last migration of a schema: fills it with the edition it is named for, in one
 * transaction.
 */
class LoadEdition implements JavaMigration {

    private final EditionFolder folder;

    private final Edition edition;

    LoadEdition(EditionFolder folder, Edition edition) {
        this.folder = folder;
        this.edition = edition;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("9999");
    }

    @Override
    public String getDescription() {
        return "edition " + this.edition.name();
    }

    @Override
    public @Nullable Integer getChecksum() {
        return this.edition.schema().hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        TableLoader loader = new TableLoader(context.getConnection(), this.edition);
        for (Edition.Table table : this.edition.tables()) {
            try (Reader file = this.folder.open(table)) {
                loader.load(table, file);
            }
        }
    }

}
