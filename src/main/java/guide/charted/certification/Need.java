package guide.charted.certification;

import java.util.List;

import guide.charted.education.DegreeType;

/** Something that a route still asks of a person. */
public sealed interface Need {

    /** A high school diploma. */
    record Diploma() implements Need {
    }

    /**
     * A degree or certificate.
     *
     * @param awards the types of which one is enough, as the route has them
     * @param accredited whether CAHIIM must have accredited the program in health
     * information management
     */
    record Study(List<DegreeType> awards, boolean accredited) implements Need {
    }

    /**
     * Work.
     *
     * @param field the field, such as {@code coding}
     * @param months all months that the route asks for
     * @param missing the months of them that the person lacks
     */
    record Work(String field, int months, int missing) implements Need {
    }

    /**
     * Another credential.
     *
     * @param codes the credentials of which one is enough
     */
    record Holding(List<String> codes) implements Need {
    }

    /** Graduation abroad under an agreement; nothing that one can set out to do. */
    record Agreement() implements Need {
    }

    /**
     * Something of which the answers do not tell whether the person has it.
     *
     * @param condition what the route asks
     */
    record Untold(Condition condition) implements Need {
    }

}
