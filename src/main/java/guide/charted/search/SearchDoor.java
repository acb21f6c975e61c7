package guide.charted.search;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(SearchDoor.Key.class)
class SearchDoor {

    @Id
    private String id;

    @Id
    private String language;

    private int position;

    private String asks;

    private String address;

    private String title;

    @SuppressWarnings("NullAway.Init")
    protected SearchDoor() {
    }

    int position() {
        return this.position;
    }

    DoorRule toRule() {
        return new DoorRule(List.of(this.asks.split(" ")), this.address, this.title);
    }

    record Key(String id, String language) {
    }

}
