package guide.charted.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import guide.charted.certification.Answer;
import guide.charted.certification.ExamCheck;
import guide.charted.certification.Finding;
import guide.charted.fact.Missing;
import guide.charted.text.Paragraph;

/**
 * The rules of one exam, applied.
 *
 * @param code the credential's letters
 * @param name its full name
 * @param issuer the body that awards it
 * @param held whether the person holds it
 * @param passed the letters held that come from this very exam, such as CPC-A for the
 * CPC; {@code not-applicable} if there are none. The exam is then not open: there is
 * nothing left to sit for
 * @param open whether the exam may be sat now: true if one way is met; missing if that
 * hangs on an answer of “I don't know” ({@code unsure}), on something that no parameter
 * tells or that was left out ({@code not-asked}), or if no rule was found that is sure
 * enough ({@code not-found})
 * @param letters the letters that a pass gives, which may be those of an apprentice;
 * missing unless it is open
 * @param lastTerm whether it is open only because the last term of an accredited program
 * is enough; the credential comes with the final transcript
 * @param steps how many things stand between the person and the exam, by our reckoning;
 * missing unless it is shut
 * @param opensAfter what the nearest way still asks, in the words of the rule; missing
 * unless it is shut
 * @param gate who may sit, in one line
 * @param routes every way to qualify, historic ones too; empty if no rule is known
 * @param advice what the issuer advises and does not require
 * @param adviceSources the ids of the sources of {@code advice}, in its order
 */
record ExamEntry(String code, String name, String issuer, boolean held, Typed<String> passed, Typed<Boolean> open,
        Typed<String> letters, boolean lastTerm, @OneOf( {
                "one", "several" }) Typed<String> steps,
        Typed<String> opensAfter, String gate, List<RouteEntry> routes, List<String> advice,
        List<String> adviceSources){

    static ExamEntry of(ExamCheck check) {
        Answer answer = check.answer();
        return new ExamEntry(check.code(), check.rule().name(), check.rule().issuer(), check.held(),
                Typed.of(check.passedAs(), Missing.NOT_APPLICABLE), open(answer), switch (answer) {
                    case Answer.Open open -> new Typed.Known<>(open.letters());
                    default -> blank(answer);
                }, answer instanceof Answer.Open open && open.lastTerm(), steps(answer), opensAfter(check),
                check.rule().gate(), check.routes().stream().map(RouteEntry::of).toList(),
                check.rule().advice().stream().map(Paragraph::text).toList(),
                check.rule().advice().stream().map((advice) -> advice.source().id()).toList());
    }

    @JsonIgnore
    Stream<String> cited() {
        return Stream.concat(this.adviceSources.stream(), this.routes.stream().flatMap(RouteEntry::cited));
    }

    private static Typed<Boolean> open(Answer answer) {
        return switch (answer) {
            case Answer.Open open -> new Typed.Known<>(true);
            case Answer.Passed passed -> new Typed.Known<>(false);
            case Answer.OpensAfter after -> new Typed.Known<>(false);
            case Answer.Shut shut -> new Typed.Known<>(false);
            case Answer.Depends depends -> blank(answer);
            case Answer.Doubtful doubtful -> blank(answer);
            case Answer.RuleNotKnown notKnown -> blank(answer);
        };
    }

    private static Typed<String> steps(Answer answer) {
        return switch (answer) {
            case Answer.OpensAfter after -> new Typed.Known<>("one");
            case Answer.Shut shut when shut.way().isPresent() -> new Typed.Known<>("several");
            default -> blank(answer);
        };
    }

    private static Typed<String> opensAfter(ExamCheck check) {
        return switch (check.answer()) {
            case Answer.OpensAfter after -> new Typed.Known<>(inWords(check));
            case Answer.Shut shut when shut.way().isPresent() -> new Typed.Known<>(inWords(check));
            default -> blank(check.answer());
        };
    }

    private static <T> Typed<T> blank(Answer answer) {
        return new Typed.Blank<>(answer.missing().orElse(Missing.NOT_APPLICABLE).code());
    }

    private static String inWords(ExamCheck check) {
        return check.missing().stream().map((condition) -> condition.text()).collect(Collectors.joining(" "));
    }

}
