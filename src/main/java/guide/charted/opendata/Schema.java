package guide.charted.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import guide.charted.data.Edition;
import guide.charted.data.FigureColumns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables of the edition as the database describes them in its information schema,
 * with the columns that a data file has: a figure is one.
 */
@Component
class Schema {

    private static final String COLUMNS = """
            select table_name, column_name, data_type, is_nullable from information_schema.columns
            where table_schema = ? order by table_name, ordinal_position""";

    private static final String CHECKS = """
            select u.table_name, u.column_name, c.check_clause from information_schema.check_constraints c
            join information_schema.constraint_column_usage u
              on u.constraint_schema = c.constraint_schema and u.constraint_name = c.constraint_name
            where c.constraint_schema = ?""";

    private static final String KEYS = """
            select k.table_name, k.column_name, p.table_name as target, p.column_name as target_column
            from information_schema.table_constraints t
            join information_schema.key_column_usage k
              on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
            left join information_schema.referential_constraints r
              on r.constraint_schema = t.constraint_schema and r.constraint_name = t.constraint_name
            left join information_schema.key_column_usage p
              on p.constraint_schema = r.unique_constraint_schema and p.constraint_name = r.unique_constraint_name
              and p.ordinal_position = k.position_in_unique_constraint
            where t.constraint_schema = ? and t.constraint_type in ('PRIMARY KEY', 'FOREIGN KEY')""";

    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    private final JdbcClient database;

    private final String schema;

    private final Map<String, List<String>> values = new HashMap<>();

    private final Map<String, DataColumn.Reference> references = new HashMap<>();

    private final Set<String> keys = new HashSet<>();

    private final Map<String, Map<String, Column>> tables = new LinkedHashMap<>();

    Schema(JdbcClient database, Edition edition) {
        this.database = database;
        this.schema = edition.schema();
        read(CHECKS, this::check);
        read(KEYS, this::key);
        Map<String, List<Column>> all = new LinkedHashMap<>();
        edition.tables().forEach((table) -> all.put(table.name(), new ArrayList<>()));
        read(COLUMNS, (row) -> {
            List<Column> columns = all.get(row.getString("table_name"));
            if (columns != null) {
                columns.add(column(row));
            }
        });
        all.forEach((table, columns) -> this.tables.put(table, ofTheFile(columns)));
    }

    /**
     * The columns of a table.
     * @param table its name
     * @return the columns by their names in the data file, in the order of the schema
     */
    Map<String, Column> columns(String table) {
        return this.tables.getOrDefault(table, Map.of());
    }

    private void read(String query, RowReader reader) {
        this.database.sql(query).param(this.schema).query((ResultSet row) -> {
            reader.read(row);
        });
    }

    private void check(ResultSet row) throws SQLException {
        List<String> literals = LITERAL.matcher(row.getString("check_clause"))
            .results()
            .map((found) -> found.group(1))
            .toList();
        if (!literals.isEmpty()) {
            this.values.put(place(row), literals);
        }
    }

    private void key(ResultSet row) throws SQLException {
        String target = row.getString("target");
        if (target == null) {
            this.keys.add(place(row));
        }
        else {
            this.references.put(place(row), new DataColumn.Reference(target, row.getString("target_column")));
        }
    }

    private Column column(ResultSet row) throws SQLException {
        String place = place(row);
        return new Column(row.getString("column_name"), ColumnType.ofSql(row.getString("data_type")),
                row.getString("is_nullable").equals("YES"), this.values.getOrDefault(place, List.of()),
                this.references.get(place), this.keys.contains(place));
    }

    private static String place(ResultSet row) throws SQLException {
        return ColumnWords.place(row.getString("table_name"), row.getString("column_name"));
    }

    private static Map<String, Column> ofTheFile(List<Column> columns) {
        Set<String> names = columns.stream().map(Column::name).collect(Collectors.toSet());
        Map<String, Column> file = new LinkedHashMap<>();
        for (Column column : columns) {
            if (!FigureColumns.isReason(column.name(), names)) {
                Column seen = FigureColumns.figure(column.name(), names).map(Column::figure).orElse(column);
                file.put(seen.name(), seen);
            }
        }
        return file;
    }

    /**
     * A column.
     *
     * @param name its name in the data file
     * @param type what its cells hold
     * @param nullable whether a cell may be empty
     * @param values the only values that there are; empty if it may hold others
     * @param reference the column that its values come from
     * @param key whether it is part of the primary key
     */
    record Column(String name, ColumnType type, boolean nullable, List<String> values,
            DataColumn.@Nullable Reference reference, boolean key) {

        static Column figure(String name) {
            return new Column(name, ColumnType.FIGURE, false, List.of(), null, false);
        }

    }

    private interface RowReader {

        void read(ResultSet row) throws SQLException;

    }

}
