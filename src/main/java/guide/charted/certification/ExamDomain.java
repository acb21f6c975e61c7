package guide.charted.certification;

import java.util.List;

import guide.charted.fact.Amount;
import guide.charted.fact.Citation;
import guide.charted.fact.Measure;
import guide.charted.fact.Origin;
import guide.charted.fact.Sources;
import guide.charted.fact.Unit;
import guide.charted.fact.Worded;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Embeddable
record ExamDomain(String outline, int position, String language, String name,
        @EmbeddedColumnNaming("low_%s") Amount low, @EmbeddedColumnNaming("high_%s") Amount high, boolean disputed,
        String source) implements Worded {

    static Outline toOutline(List<ExamDomain> rows, Sources sources) {
        Citation citation = sources.cite(rows.getFirst().source);
        Origin origin = Origin.dated(Measure.RATE, citation);
        return new Outline(rows.stream()
            .map((row) -> new Outline.Domain(row.name, row.low.figure(Unit.PERCENT, origin),
                    row.high.figure(Unit.PERCENT, origin)))
            .toList(), rows.stream().anyMatch(ExamDomain::disputed), citation);
    }

}
