package guide.charted.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import guide.charted.certification.Schooling;
import guide.charted.certification.Situation;

/**
 * How a reader's answers are taken: what is not answered gets a default, and what the
 * reader is not sure of is read both ways.
 *
 * @param careful the reader, where an unsure program counts as not accredited
 * @param hopeful the reader, where it counts as accredited
 * @param unsure whether the two differ
 * @param diploma whether there is a high school diploma
 * @param notes what was taken how
 */
record Reading(Situation careful, Situation hopeful, boolean unsure, boolean diploma, List<Note> notes) {

    static Reading of(PlanRequest request) {
        Set<Schooling> told = new HashSet<>(request.schooling());
        Set<String> holds = Set.copyOf(request.values(PlanParameter.HOLDS));
        List<Note> notes = new ArrayList<>();
        if (told.contains(Schooling.NONE) && told.size() > 1) {
            told.remove(Schooling.NONE);
            notes.add(Note.of("planner.note.contradiction"));
        }
        if (!told.contains(Schooling.NONE) && told.stream().noneMatch(Schooling::impliesDiploma)) {
            Schooling taken = implied(holds);
            told.add(taken);
            notes.add(Note.of("planner.note.taken." + taken.code()));
        }
        Situation base = new Situation(told, holds, request.number(PlanParameter.CODING_MONTHS));
        boolean unsure = told.stream().anyMatch((one) -> one.program() == Schooling.Program.UNSURE);
        if (unsure) {
            notes.add(Note.of("planner.note.unsure"));
        }
        return new Reading(base.withSchooling(read(told, false)), base.withSchooling(read(told, true)), unsure,
                told.stream().anyMatch(Schooling::impliesDiploma), notes);
    }

    private static Schooling implied(Set<String> holds) {
        if (holds.contains("RHIA")) {
            return Schooling.BACHELOR_CAHIIM;
        }
        return holds.contains("RHIT") ? Schooling.ASSOCIATE_CAHIIM : Schooling.HIGH_SCHOOL;
    }

    private static Set<Schooling> read(Set<Schooling> told, boolean accredited) {
        return told.stream().map((one) -> switch (one) {
            case ASSOCIATE_UNSURE -> accredited ? Schooling.ASSOCIATE_CAHIIM : Schooling.ASSOCIATE_OTHER;
            case BACHELOR_UNSURE -> accredited ? Schooling.BACHELOR_CAHIIM : Schooling.BACHELOR_OTHER;
            case POSTBACC_UNSURE -> accredited ? Schooling.POSTBACC_CAHIIM : Schooling.BACHELOR_OTHER;
            case MASTER_UNSURE -> accredited ? Schooling.MASTER_CAHIIM : Schooling.MASTER_OTHER;
            default -> one;
        }).collect(Collectors.toSet());
    }

}
