package guide.charted.education;

import java.util.Comparator;
import java.util.List;

import guide.charted.fact.Language;
import guide.charted.fact.Sources;
import org.springframework.stereotype.Component;

/** The warning signs, a case that shows why, and what an accredited program must post. */
@Component
public class RedFlags {

    private final List<Warning> signs;

    private final DatedFact settledCase;

    private final DatedFact duty;

    RedFlags(WarningSignRepository signs, DatedFacts facts, Sources sources) {
        this.signs = signs.findByLanguage(Language.ENGLISH)
            .stream()
            .sorted(Comparator.comparingInt(WarningSign::position))
            .map((sign) -> sign.toWarning(sources))
            .toList();
        this.settledCase = facts.of("ftc-career-step");
        this.duty = facts.of("cahiim-website");
    }

    /**
     * What should make a reader slow down.
     * @return the signs, those about money first
     */
    public List<Warning> signs() {
        return this.signs;
    }

    /**
     * A case of this field, brought by a federal agency and settled.
     * @return the fact with its date
     */
    public DatedFact settledCase() {
        return this.settledCase;
    }

    /**
     * What a program accredited by CAHIIM must show on its page.
     * @return the fact with its date
     */
    public DatedFact duty() {
        return this.duty;
    }

}
