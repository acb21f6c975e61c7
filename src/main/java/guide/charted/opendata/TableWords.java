package guide.charted.opendata;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "data_table")
@IdClass(TableWords.Key.class)
class TableWords {

    @Id
    private String name;

    @Id
    private String language;

    private String topic;

    private String meaning;

    @SuppressWarnings("NullAway.Init")
    protected TableWords() {
    }

    String name() {
        return this.name;
    }

    String topic() {
        return this.topic;
    }

    String meaning() {
        return this.meaning;
    }

    record Key(String name, String language) {
    }

}
