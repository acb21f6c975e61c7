package guide.charted.search;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(SearchName.Key.class)
class SearchName {

    @Id
    private String address;

    @Id
    private String language;

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected SearchName() {
    }

    String address() {
        return this.address;
    }

    List<String> words() {
        return List.of(this.words.split("\\|"));
    }

    record Key(String address, String language) {
    }

}
