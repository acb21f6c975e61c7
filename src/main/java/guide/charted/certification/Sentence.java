package guide.charted.certification;

import guide.charted.fact.Sources;
import guide.charted.fact.Worded;
import guide.charted.text.Paragraph;
import jakarta.persistence.Embeddable;

@Embeddable
record Sentence(int position, String language, String text, String source) implements Worded {

    Paragraph toParagraph(Sources sources) {
        return new Paragraph(this.text, sources.cite(this.source));
    }

}
