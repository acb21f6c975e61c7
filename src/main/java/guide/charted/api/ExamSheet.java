package guide.charted.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import guide.charted.certification.ExamFacts;
import guide.charted.certification.Outline;
import guide.charted.certification.Wait;
import guide.charted.fact.Missing;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An exam.
 *
 * @param questions all questions
 * @param questionsUpTo where a source gives a range, its end
 * @param scored the questions that count
 * @param minutes the time for all of them
 * @param passMark what passes
 * @param passMarkUnit {@code points} or {@code percent}
 * @param scaleLow the fewest points
 * @param scaleHigh the most points
 * @param waits the waits from the application to the letters, in days
 * @param notes what else there is to know
 * @param outlines what it asks, in percent of the exam; several where sources disagree
 */
record ExamSheet(Dated questions, Typed<Integer> questionsUpTo, Dated scored, Dated minutes, Dated passMark,
        Typed<String> passMarkUnit, Typed<Integer> scaleLow, Typed<Integer> scaleHigh, List<Pause> waits,
        List<Note> notes, List<Asked> outlines) {

    static ExamSheet of(ExamFacts exam) {
        return new ExamSheet(Dated.of(exam.items()), Typed.of(exam.itemsUpTo(), Missing.NOT_APPLICABLE),
                Dated.of(exam.scored()), Dated.of(exam.minutes()), Dated.of(exam.passMark()),
                Typed.of(exam.passMark().number().map((mark) -> exam.passMarkUnit()), Missing.NOT_FOUND),
                Typed.of(exam.scaleLow(), Missing.NOT_FOUND), Typed.of(exam.scaleHigh(), Missing.NOT_FOUND),
                exam.waits().stream().map(Pause::of).toList(), exam.notes().stream().map(Note::of).toList(),
                exam.outlines().stream().map(Asked::of).toList());
    }

    Stream<String> cited() {
        return Stream
            .of(Stream.of(this.questions.source()), this.waits.stream().map(Pause::source),
                    this.notes.stream().map(Note::source), this.outlines.stream().map(Asked::source))
            .flatMap((ids) -> ids);
    }

    record Pause(String kind, Typed<BigDecimal> low, Typed<BigDecimal> high, boolean disputed, String source) {

        static Pause of(Wait wait) {
            return new Pause(wait.kind().code(), Typed.of(wait.low()), Typed.of(wait.high()), wait.disputed(),
                    wait.high().origin().source().id());
        }

    }

    record Note(String topic, String text, boolean disputed, String source) {

        static Note of(ExamFacts.Note note) {
            return new Note(note.topic().code(), note.text(), note.disputed(), note.source().id());
        }

    }

    @Schema(name = "ExamSheetAsked")
    record Asked(boolean disputed, List<Domain> domains, String source) {

        static Asked of(Outline outline) {
            return new Asked(outline.disputed(), outline.domains().stream().map(Domain::of).toList(),
                    outline.source().id());
        }

    }

    record Domain(String name, Typed<BigDecimal> low, Typed<BigDecimal> high) {

        static Domain of(Outline.Domain domain) {
            return new Domain(domain.name(), Typed.of(domain.low()), Typed.of(domain.high()));
        }

    }

}
