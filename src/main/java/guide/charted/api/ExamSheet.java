package guide.charted.api;

import guide.charted.certification.ExamTopic;
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
 * @param questions how many questions in all
 * @param questionsUpTo how many questions at most, where a source gives a range; else
 * {@code not-applicable}
 * @param scored how many of the questions count
 * @param minutes how many minutes for all of them
 * @param passMark what passes, in {@code passMarkUnit}
 * @param passMarkUnit {@code points} or {@code percent}; {@code not-found} if the pass
 * mark is not known
 * @param scaleLow the fewest points one can get; {@code not-found} if no source tells
 * @param scaleHigh the most points one can get; {@code not-found} if no source tells
 * @param waits the waits from the application to the letters
 * @param notes what else there is to know
 * @param outlines what it asks; several where sources disagree
 */
record ExamSheet(Dated questions, Typed<Integer> questionsUpTo, Dated scored, Dated minutes, Dated passMark, @OneOf( {
        "points", "percent" }) Typed<String> passMarkUnit, Typed<Integer> scaleLow, Typed<Integer> scaleHigh,
        List<Pause> waits, List<Note> notes, List<Asked> outlines){

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

    /**
     * A wait.
     *
     * @param kind what is waited for
     * @param low days at least ({@code letter}: business days); {@code not-found} if no
     * source tells
     * @param high days at most ({@code letter}: business days); {@code not-found} if no
     * source tells
     * @param disputed whether sources disagree
     * @param source the id of who says so
     */
    record Pause(@OneOf(codesOf = Wait.Kind.class) String kind, Typed<BigDecimal> low, Typed<BigDecimal> high,
            boolean disputed, String source) {

        static Pause of(Wait wait) {
            return new Pause(wait.kind().code(), Typed.of(wait.low()), Typed.of(wait.high()), wait.disputed(),
                    wait.high().origin().source().id());
        }

    }

    /**
     * Something to know about an exam.
     *
     * @param topic what it is about
     * @param text the words
     * @param disputed whether sources disagree
     * @param source the id of who says so
     */
    record Note(@OneOf(codesOf = ExamTopic.class) String topic, String text, boolean disputed, String source) {

        static Note of(ExamFacts.Note note) {
            return new Note(note.topic().code(), note.text(), note.disputed(), note.source().id());
        }

    }

    /**
     * What an exam asks, as one source tells it.
     *
     * @param disputed whether another source tells it otherwise
     * @param domains its subjects
     * @param source the id of who says so
     */
    @Schema(name = "ExamSheetAsked")
    record Asked(boolean disputed, List<Domain> domains, String source) {

        static Asked of(Outline outline) {
            return new Asked(outline.disputed(), outline.domains().stream().map(Domain::of).toList(),
                    outline.source().id());
        }

    }

    /**
     * A subject of an exam.
     *
     * @param name its name
     * @param low percent of the exam, at least; {@code not-reported} if the source gives
     * none
     * @param high percent of the exam, at most; {@code not-reported} if the source gives
     * none
     */
    record Domain(String name, Typed<BigDecimal> low, Typed<BigDecimal> high) {

        static Domain of(Outline.Domain domain) {
            return new Domain(domain.name(), Typed.of(domain.low()), Typed.of(domain.high()));
        }

    }

}
