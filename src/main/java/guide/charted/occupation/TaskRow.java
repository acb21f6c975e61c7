package guide.charted.occupation;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import guide.charted.fact.Sources;

import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "occupation_task")
@IdClass(TaskRow.Key.class)
class TaskRow {

    @Id
    private String soc;

    @Id
    private int position;

    @Id
    private String language;

    private String kind;

    private String dated;

    private String text;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected TaskRow() {
    }

    String soc() {
        return this.soc;
    }

    int position() {
        return this.position;
    }

    ListedTask toTask(Sources sources) {
        return new ListedTask(this.text, ListedTask.Kind.valueOf(this.kind.toUpperCase(Locale.ROOT)),
                Onet.month(this.dated), sources.cite(this.source));
    }

    record Key(String soc, int position, String language) {
    }

}
