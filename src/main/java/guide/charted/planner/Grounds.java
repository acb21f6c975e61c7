package guide.charted.planner;

import java.util.List;
import java.util.stream.Stream;

import guide.charted.career.Assumption;
import guide.charted.fact.Citation;

/**
 * What a number of the plan rests on. One of the two is never empty.
 *
 * @param sources who says so
 * @param assumptions what we assume
 */
public record Grounds(List<Citation> sources, List<Assumption> assumptions) {

    static Grounds of(Citation... sources) {
        return new Grounds(List.of(sources), List.of());
    }

    static Grounds assumed(Assumption... assumptions) {
        return new Grounds(List.of(), List.of(assumptions));
    }

    Grounds and(Grounds more) {
        return new Grounds(Stream.concat(this.sources.stream(), more.sources.stream()).distinct().toList(),
                Stream.concat(this.assumptions.stream(), more.assumptions.stream()).distinct().toList());
    }

    /**
     * The names of all that it rests on.
     * @return ids of the source register, then names of assumptions
     */
    public List<String> names() {
        return Stream.concat(this.sources.stream().map(Citation::id), this.assumptions.stream().map(Assumption::id))
            .toList();
    }

}
