package guide.charted.opendata;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a column means; of the table {@link #ANY}, wherever no other words stand. */
@Entity
@Immutable
@Table(name = "data_column")
@IdClass(ColumnWords.Key.class)
class ColumnWords {

    static final String ANY = "any";

    @Id
    private String inTable;

    @Id
    private String name;

    @Id
    private String language;

    private String meaning;

    private @Nullable String unit;

    private @Nullable String blank;

    @SuppressWarnings("NullAway.Init")
    protected ColumnWords() {
    }

    String place() {
        return place(this.inTable, this.name);
    }

    static String place(String table, String column) {
        return table + "." + column;
    }

    DataColumn column(Schema.Column column) {
        return new DataColumn(this.name, column.type(), this.meaning, this.unit, this.blank, column.values(),
                column.reference(), column.key());
    }

    record Key(String inTable, String name, String language) {
    }

}
