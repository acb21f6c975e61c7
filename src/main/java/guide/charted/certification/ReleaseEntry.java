package guide.charted.certification;

import guide.charted.fact.Sources;
import guide.charted.fact.Worded;
import jakarta.persistence.Embeddable;

@Embeddable
record ReleaseEntry(int position, String language, int months, String text, String source) implements Worded {

    Release toRelease(Sources sources) {
        return new Release(this.months, this.text, sources.cite(this.source));
    }

}
