package guide.charted.education;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@IdClass(AdviceText.Key.class)
class AdviceText {

    @Id
    private String advice;

    @Id
    private String language;

    private String title;

    private String text;

    private @Nullable String question;

    @SuppressWarnings("NullAway.Init")
    protected AdviceText() {
    }

    String advice() {
        return this.advice;
    }

    String title() {
        return this.title;
    }

    String text() {
        return this.text;
    }

    @Nullable String question() {
        return this.question;
    }

    record Key(String advice, String language) {
    }

}
