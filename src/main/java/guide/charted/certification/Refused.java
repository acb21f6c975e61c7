package guide.charted.certification;

import guide.charted.fact.Sources;
import guide.charted.fact.Worded;
import jakarta.persistence.Embeddable;

@Embeddable
record Refused(int position, String language, String text, boolean stated, String source) implements Worded {

    Refusal toRefusal(Sources sources) {
        return new Refusal(this.text, this.stated, sources.cite(this.source));
    }

}
