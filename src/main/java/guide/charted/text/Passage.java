package guide.charted.text;

import guide.charted.fact.Sources;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(Passage.Key.class)
class Passage {

    @Id
    private String page;

    @Id
    private String section;

    @Id
    private int position;

    @Id
    private String language;

    private String text;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Passage() {
    }

    String page() {
        return this.page;
    }

    String section() {
        return this.section;
    }

    Paragraph toParagraph(Sources sources, Glossary glossary) {
        return new Paragraph(this.text, sources.cite(this.source), glossary.termsIn(this.text));
    }

    record Key(String page, String section, int position, String language) {
    }

}
