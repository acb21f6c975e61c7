package guide.charted.operation;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The editions in a database, each in its schema. */
class StoredEditions {

    private static final Pattern SCHEMA = Pattern.compile("edition_[0-9a-f]{12}");

    private static final String HISTORY = "flyway_schema_history";

    /** So that a command never waits behind an instance that loads. */
    private static final String PATIENCE = "set lock_timeout = '5s'";

    private final JdbcTemplate jdbc;

    StoredEditions(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** The newest first; those that were never loaded whole last. */
    List<StoredEdition> all() {
        return this.jdbc.queryForList("select schema_name from information_schema.schemata", String.class)
            .stream()
            .filter((schema) -> SCHEMA.matcher(schema).matches())
            .map(this::read)
            .sorted(StoredEdition.NEWEST_FIRST.thenComparing(StoredEdition::schema))
            .toList();
    }

    void drop(StoredEdition edition) {
        String drop = "drop schema " + edition.schema() + " cascade";
        this.jdbc.execute(isPostgres() ? PATIENCE + "; " + drop : drop);
    }

    private StoredEdition read(String schema) {
        List<String> tables = this.jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = ?", String.class, schema);
        long rows = tables.stream()
            .filter((table) -> !table.equals(HISTORY))
            .mapToLong((table) -> count("select count(*) from " + schema + ".\"" + table + "\""))
            .sum();
        List<Load> loads = tables.contains(HISTORY) ? loads(schema) : List.of();
        return loads.isEmpty() ? new StoredEdition(schema, "", null, rows, connections(schema)) : new StoredEdition(
                schema, loads.getFirst().edition(), loads.getFirst().at(), rows, connections(schema));
    }

    /** At most one: the last migration of a schema. */
    private List<Load> loads(String schema) {
        String query = "select \"description\", \"installed_on\" from " + schema + "." + HISTORY
                + " where \"version\" = '9999' and \"success\"";
        return this.jdbc.query(query, (row, number) -> {
            Timestamp at = row.getTimestamp("installed_on");
            return new Load(row.getString("description").replaceFirst("^edition ", ""), at.toLocalDateTime());
        });
    }

    /** Embedded databases have no other readers. */
    private int connections(String schema) {
        return isPostgres() ? (int) count(
                "select count(*) from pg_stat_activity where datname = current_database() and application_name = ?",
                schema) : 0;
    }

    private long count(String query, Object... values) {
        Long count = this.jdbc.queryForObject(query, Long.class, values);
        return (count != null) ? count : 0;
    }

    private boolean isPostgres() {
        return Boolean.TRUE.equals(this.jdbc.execute((ConnectionCallback<Boolean>) (
                connection) -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }

    private record Load(String edition, LocalDateTime at) {
    }

}
