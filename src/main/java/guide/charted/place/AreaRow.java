package guide.charted.place;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import guide.charted.fact.Worded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "area")
class AreaRow {

    @Id
    private String code;

    private String kind;

    private @Nullable BigDecimal latitude;

    private @Nullable BigDecimal longitude;

    @Column(name = "x")
    private @Nullable BigDecimal right;

    @Column(name = "y")
    private @Nullable BigDecimal down;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "area_name", joinColumns = @JoinColumn(name = "area"))
    private Set<Name> names;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "area_state", joinColumns = @JoinColumn(name = "area"))
    private Set<Reach> reaches;

    @SuppressWarnings("NullAway.Init")
    protected AreaRow() {
    }

    Area toArea(String language) {
        String name = Worded.one(language, this.names).name();
        Area.Kind kind = Area.Kind.valueOf(this.kind.toUpperCase(Locale.ROOT));
        return new Area(this.code, kind, name, states(kind), point(), spot());
    }

    private List<String> states(Area.Kind kind) {
        return (kind == Area.Kind.STATE) ? List.of(this.code)
                : this.reaches.stream().sorted(Comparator.comparingInt(Reach::position)).map(Reach::state).toList();
    }

    private @Nullable Point point() {
        return (this.latitude != null && this.longitude != null)
                ? new Point(this.latitude.doubleValue(), this.longitude.doubleValue()) : null;
    }

    private Area.@Nullable Spot spot() {
        return (this.right != null && this.down != null)
                ? new Area.Spot(this.right.doubleValue(), this.down.doubleValue()) : null;
    }

    @Embeddable
    record Name(String language, String name, String source) implements Worded {
    }

    @Embeddable
    record Reach(String state, int position, String source) {
    }

}
