package guide.charted.fact;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class Source {

    @Id
    private String id;

    private String kind;

    private String publisher;

    private @Nullable String readAt;

    private String title;

    private String vintage;

    private @Nullable String address;

    private String trust;

    private @Nullable String license;

    private @Nullable String note;

    private LocalDate checkedOn;

    @SuppressWarnings("NullAway.Init")
    protected Source() {
    }

    Citation toCitation() {
        return new Citation(this.id, this.kind, this.publisher, this.readAt, this.title, this.vintage, this.address,
                this.trust, this.license, this.note, this.checkedOn);
    }

}
