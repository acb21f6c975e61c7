package guide.charted.certification;

import guide.charted.fact.Sources;
import guide.charted.occupation.Occupations;
import jakarta.persistence.Embeddable;

@Embeddable
record TitleEntry(int position, String soc, String title, String source) {

    JobTitle toTitle(Occupations occupations, Sources sources) {
        return new JobTitle(this.title, this.soc, occupations.of(this.soc).title(), sources.cite(this.source));
    }

}
