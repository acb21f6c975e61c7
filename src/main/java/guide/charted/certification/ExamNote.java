package guide.charted.certification;

import guide.charted.fact.Sources;
import guide.charted.fact.Worded;
import jakarta.persistence.Embeddable;

@Embeddable
record ExamNote(String topic, String language, String text, boolean disputed, String source) implements Worded {

    ExamFacts.Note toNote(Sources sources) {
        return new ExamFacts.Note(ExamTopic.ofCode(this.topic), this.text, this.disputed, sources.cite(this.source));
    }

}
