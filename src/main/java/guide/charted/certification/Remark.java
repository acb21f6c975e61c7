package guide.charted.certification;

import java.util.Locale;

import guide.charted.fact.Sources;
import guide.charted.fact.Worded;
import jakarta.persistence.Embeddable;

@Embeddable
record Remark(String kind, int position, String language, String title, String text, String source) implements Worded {

    MarginNote toNote(Sources sources) {
        return new MarginNote(MarginNote.Kind.valueOf(this.kind.toUpperCase(Locale.ROOT).replace('-', '_')), this.title,
                this.text, sources.cite(this.source));
    }

}
