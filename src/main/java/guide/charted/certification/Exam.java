package guide.charted.certification;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

import guide.charted.fact.Amount;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import guide.charted.fact.Worded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class Exam {

    @Id
    private String credential;

    @EmbeddedColumnNaming("items_%s")
    private Amount items;

    private @Nullable Integer itemsUpTo;

    @EmbeddedColumnNaming("scored_%s")
    private Amount scored;

    @EmbeddedColumnNaming("minutes_%s")
    private Amount minutes;

    @EmbeddedColumnNaming("pass_mark_%s")
    private Amount passMark;

    private String passMarkUnit;

    private @Nullable Integer scaleLow;

    private @Nullable Integer scaleHigh;

    @EmbeddedColumnNaming("window_days_%s")
    private Amount windowDays;

    private String period;

    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "exam_note", joinColumns = @JoinColumn(name = "credential"))
    private List<ExamNote> notes;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "exam_domain", joinColumns = @JoinColumn(name = "credential"))
    @OrderBy("position")
    private List<ExamDomain> domains;

    @SuppressWarnings("NullAway.Init")
    protected Exam() {
    }

    ExamFacts toFacts(String language, List<Wait> waits, Sources sources) {
        Origin origin = new Origin(Measure.NUMBER, "", this.period, sources.cite(this.source));
        List<ExamFacts.Note> words = Worded.in(language, this.notes)
            .map((note) -> note.toNote(sources))
            .sorted(Comparator.comparing(ExamFacts.Note::topic))
            .toList();
        Origin window = words.stream()
            .filter((note) -> note.topic() == ExamTopic.APPLY)
            .findFirst()
            .map((note) -> Origin.dated(Measure.NUMBER, note.source()))
            .orElse(origin);
        return new ExamFacts(this.items.figure(Unit.COUNT, origin), this.itemsUpTo,
                this.scored.figure(Unit.COUNT, origin), this.minutes.figure(Unit.MINUTES, origin),
                this.passMark.figure(Unit.valueOf(this.passMarkUnit.toUpperCase(Locale.ROOT)), origin), this.scaleLow,
                this.scaleHigh, this.windowDays.figure(Unit.DAYS, window), waits, words, outlines(language, sources));
    }

    private List<Outline> outlines(String language, Sources sources) {
        return Worded.in(language, this.domains)
            .collect(Collectors.groupingBy(ExamDomain::outline, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map((rows) -> ExamDomain.toOutline(rows, sources))
            .toList();
    }

}
