package guide.charted.search;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(SearchWord.Key.class)
class SearchWord {

    @Id
    private String kind;

    @Id
    private String code;

    @Id
    private String language;

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected SearchWord() {
    }

    String kind() {
        return this.kind;
    }

    Meaning meaning() {
        return new Meaning(this.kind, this.code, words().getFirst());
    }

    List<String> words() {
        return List.of(this.words.split("\\|"));
    }

    record Key(String kind, String code, String language) {
    }

}
