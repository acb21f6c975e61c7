package guide.charted.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import guide.charted.certification.Answer;
import guide.charted.certification.ExamCheck;
import guide.charted.certification.Need;
import guide.charted.certification.RouteCheck;
import guide.charted.certification.Schooling;
import guide.charted.certification.Verdict;
import guide.charted.education.DegreeType;

/**
 * Finds every way to a credential: asks the rules what is missing, and does that first.
 */
final class Ways {

    private final PlanFacts facts;

    private final StudyLegs studies;

    private final ExamLegs exams;

    Ways(PlanFacts facts, StudyLegs studies, ExamLegs exams) {
        this.facts = facts;
        this.studies = studies;
        this.exams = exams;
    }

    /**
     * All ways to hold a credential.
     * @param code the credential's letters
     * @param trip the way so far
     * @return the ways, each ending with the exam passed; empty if there is none
     */
    List<Trip> to(String code, Trip trip) {
        return qualified(code, trip).flatMap((ready) -> taught(code, ready))
            .flatMap((ready) -> (check(code, ready).answer() instanceof Answer.Open open)
                    ? Stream.of(this.exams.sit(code, ready, open)) : Stream.empty())
            .toList();
    }

    /**
     * The likely fastest way to hold a credential.
     * @param code the credential's letters
     * @param trip the way so far
     * @return the way, or empty if there is none
     */
    Optional<Trip> fastest(String code, Trip trip) {
        return to(code, trip).stream()
            .min(Comparator.comparingInt(Trip::likelyMonths).thenComparingInt(Trip::likelyCost));
    }

    /** Whether the rules let someone sit. */
    boolean isOpen(String code, Trip trip) {
        return check(code, trip).isOpen();
    }

    /**
     * Whether the very exam is passed under other letters, and the full ones come with
     * work.
     */
    boolean isPassed(String code, Trip trip) {
        return check(code, trip).passedAs().isPresent();
    }

    /** Learning alone, and a course instead. */
    private Stream<Trip> taught(String code, Trip ready) {
        boolean diploma = ready.situation().schooling().stream().anyMatch(Schooling::impliesDiploma);
        return (diploma && this.exams.isNewTo(code, ready))
                ? Stream.concat(Stream.of(ready), this.studies.study(Curriculum.CERTIFICATE, ready).stream())
                : Stream.of(ready);
    }

    private ExamCheck check(String code, Trip trip) {
        return this.facts.eligibility().of(trip.situation()).forExam(code);
    }

    private Stream<Trip> qualified(String code, Trip trip) {
        ExamCheck check = check(code, trip);
        if (check.isOpen()) {
            return Stream.of(trip);
        }
        return check.routes()
            .stream()
            .map(RouteCheck::verdict)
            .flatMap((verdict) -> (verdict instanceof Verdict.Unmet unmet) ? fulfil(unmet.needs(), trip)
                    : Stream.empty())
            .filter((ready) -> isOpen(code, ready));
    }

    private Stream<Trip> fulfil(List<Need> needs, Trip trip) {
        Stream<Trip> ways = Stream.of(trip);
        for (Need need : needs) {
            ways = ways.flatMap((way) -> fulfil(need, way));
        }
        return ways;
    }

    private Stream<Trip> fulfil(Need need, Trip trip) {
        return switch (need) {
            case Need.Study study -> study.awards()
                .stream()
                .flatMap((award) -> courses(award, trip))
                .flatMap((courses) -> study(courses, trip).stream());
            case Need.Holding holding -> holding.codes()
                .stream()
                .filter(this.facts.exams()::containsKey)
                .flatMap((code) -> to(code, trip).stream());
            case Need.Diploma diploma -> Stream.empty();
            case Need.Work work -> Stream.empty();
            case Need.Agreement agreement -> Stream.empty();
            case Need.Untold untold -> Stream.empty();
        };
    }

    /** One course after the other. */
    private Optional<Trip> study(List<Curriculum> courses, Trip trip) {
        Optional<Trip> way = Optional.of(trip);
        for (Curriculum curriculum : courses) {
            way = way.flatMap((before) -> this.studies.study(curriculum, before));
        }
        return way;
    }

    /** What to study for an award, in order, by what the reader has. */
    private static Stream<List<Curriculum>> courses(DegreeType award, Trip trip) {
        boolean bachelor = trip.reaches(DegreeType.BACHELOR);
        return switch (award) {
            case CERTIFICATE -> Stream.of(List.of(Curriculum.CERTIFICATE));
            case ASSOCIATE -> Stream.of(List.of(Curriculum.ASSOCIATE));
            case BACHELOR -> trip.isHalfWayToBachelor() ? Stream.of(List.of(Curriculum.BACHELOR_COMPLETION))
                    : Stream.of(List.of(Curriculum.BACHELOR),
                            List.of(Curriculum.ASSOCIATE_TO_TRANSFER, Curriculum.BACHELOR_COMPLETION));
            case POST_BACC_CERTIFICATE -> bachelor ? Stream.of(List.of(Curriculum.POST_BACC)) : Stream.empty();
            case MASTER -> bachelor ? Stream.of(List.of(Curriculum.MASTER)) : Stream.empty();
            case POST_MASTER_CERTIFICATE, DOCTORATE -> Stream.empty();
        };
    }

}
