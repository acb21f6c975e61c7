package guide.charted.certification;

import java.util.Comparator;
import java.util.List;

import guide.charted.education.DegreeType;
import guide.charted.fact.Missing;

/** A condition whose words have been read, ready to be applied to a person. */
@FunctionalInterface
interface Requirement {

    /** A word with this beginning is something that the form does not ask. */
    String UNASKED = "unasked-";

    Finding of(Situation situation);

    static Requirement of(Condition condition, StudyRule study) {
        Requirement untold = (situation) -> new Finding.Untold(Missing.NOT_ASKED);
        if (condition.kind() == Condition.Kind.CREDENTIAL) {
            return holding(condition.alternatives());
        }
        if (condition.kind() == Condition.Kind.MEMBERSHIP) {
            return (situation) -> new Finding.Formality();
        }
        List<Requirement> alternatives = condition.alternatives()
            .stream()
            .map((word) -> word.startsWith(UNASKED) ? untold : word(condition, word, study))
            .toList();
        return (situation) -> alternatives.stream()
            .map((alternative) -> alternative.of(situation))
            .min(Comparator.comparingInt(Requirement::distance))
            .orElseThrow();
    }

    private static Requirement word(Condition condition, String word, StudyRule study) {
        return switch (condition.kind()) {
            case SCHOOLING -> schooling(condition, word, study);
            case ACCREDITATION ->
                only(condition, word, StudyRule.CAHIIM, (situation) -> accreditation(situation, study));
            case DISCIPLINE -> only(condition, word, "him", (situation) -> discipline(situation, study));
            case RECIPROCITY -> only(condition, word, "ahima-agreement", Requirement::agreement);
            case EXPERIENCE ->
                only(condition, word, "coding", (situation) -> work(situation, word, condition.months()));
            case CREDENTIAL, MEMBERSHIP -> throw new IllegalArgumentException(condition.id());
        };
    }

    private static Requirement only(Condition condition, String word, String known, Requirement requirement) {
        if (!word.equals(known)) {
            throw unknown(condition, word);
        }
        return requirement;
    }

    private static Requirement schooling(Condition condition, String word, StudyRule study) {
        if (word.equals("high-school")) {
            return Requirement::diploma;
        }
        if (word.equals("credits-60")) {
            return (situation) -> credits(situation, study);
        }
        if (!StudyRule.isAward(word)) {
            throw unknown(condition, word);
        }
        return (situation) -> study.program(situation)
            .<Finding>map((program) -> new Finding.Met(program.isLastTerm()))
            .orElseGet(() -> unmetOrUntold(situation, study.need()));
    }

    private static IllegalArgumentException unknown(Condition condition, String word) {
        return new IllegalArgumentException("Condition " + condition.id() + " asks for '" + word
                + "', which is no known word; start it with '" + UNASKED + "' if the form does not ask for it");
    }

    private static Finding diploma(Situation situation) {
        if (situation.hasDiploma()) {
            return new Finding.Met(false);
        }
        if (situation.schooling().contains(Schooling.NONE)) {
            return new Finding.Unmet(new Need.Diploma());
        }
        return new Finding.Untold(situation.schooling().isEmpty() ? Missing.NOT_ASKED : Missing.UNSURE);
    }

    private static Finding credits(Situation situation, StudyRule study) {
        if (situation.reaches(DegreeType.ASSOCIATE)) {
            return new Finding.Met(false);
        }
        boolean student = situation.schooling()
            .stream()
            .anyMatch(
                    (one) -> one == Schooling.SOME_COLLEGE || one == Schooling.FOREIGN_RECIPROCITY || one.isLastTerm());
        return student ? new Finding.Untold(Missing.NOT_ASKED) : unmetOrUntold(situation, study.need());
    }

    private static Finding accreditation(Situation situation, StudyRule study) {
        return study.program(situation).<Finding>map((program) -> switch (program.program()) {
            case ACCREDITED -> new Finding.Met(program.isLastTerm());
            case UNSURE -> new Finding.Untold(Missing.UNSURE);
            case OTHER -> new Finding.Unmet(study.need());
        }).orElseGet(() -> unmetOrUntold(situation, study.need()));
    }

    private static Finding discipline(Situation situation, StudyRule study) {
        return study.program(situation).<Finding>map((program) -> switch (program.program()) {
            case ACCREDITED -> new Finding.Met(program.isLastTerm());
            case UNSURE -> new Finding.Untold(Missing.UNSURE);
            case OTHER -> new Finding.Untold(Missing.NOT_ASKED);
        }).orElseGet(() -> unmetOrUntold(situation, study.need()));
    }

    private static Finding agreement(Situation situation) {
        return situation.schooling().contains(Schooling.FOREIGN_RECIPROCITY) ? new Finding.Met(false)
                : unmetOrUntold(situation, new Need.Agreement());
    }

    private static Finding work(Situation situation, String field, int months) {
        if (situation.codingMonths().isEmpty()) {
            return new Finding.Untold(Missing.NOT_ASKED);
        }
        int lacking = months - situation.codingMonths().getAsInt();
        return (lacking <= 0) ? new Finding.Met(false) : new Finding.Unmet(new Need.Work(field, months, lacking));
    }

    private static Requirement holding(List<String> codes) {
        Need need = new Need.Holding(codes);
        return (situation) -> codes.stream().anyMatch(situation::holds) ? new Finding.Met(false)
                : new Finding.Unmet(need);
    }

    private static Finding unmetOrUntold(Situation situation, Need need) {
        return situation.schooling().isEmpty() ? new Finding.Untold(Missing.NOT_ASKED) : new Finding.Unmet(need);
    }

    private static int distance(Finding finding) {
        return switch (finding) {
            case Finding.Met met -> met.lastTerm() ? 1 : 0;
            case Finding.Formality formality -> 0;
            case Finding.Untold untold -> 2;
            case Finding.Unmet unmet -> 3;
        };
    }

}
