package guide.charted.certification;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Situations and answers in a few words, for tests that read like a table. */
final class Situations {

    private Situations() {
    }

    /** Such as {@code high-school, CCA, 12 months}; a dash is nothing at all. */
    static Situation of(String words) {
        Situation situation = Situation.UNKNOWN;
        for (String word : List.of(words.split(", "))) {
            if (word.endsWith(" months")) {
                situation = situation.withCodingMonths(Integer.parseInt(word.replace(" months", "")));
            }
            else if (!word.equals("-")) {
                Situation before = situation;
                situation = Schooling.ofCode(word).map(before::with).orElseGet(() -> before.holding(word));
            }
        }
        return situation;
    }

    /** Such as {@code open}, {@code open as CPC-A}, {@code after 12 months of coding}. */
    static String inWords(ExamCheck check) {
        return switch (check.answer()) {
            case Answer.Open open -> "open" + (open.letters().equals(check.code()) ? "" : " as " + open.letters())
                    + (open.lastTerm() ? " in the last term" : "");
            case Answer.Passed passed -> "passed as " + passed.letters();
            case Answer.OpensAfter after -> "after " + inWords(after.way());
            case Answer.Shut shut -> "shut" + shut.way().map((way) -> ": " + inWords(way)).orElse("");
            case Answer.Depends depends -> depends.why().code();
            case Answer.Doubtful doubtful -> "doubtful";
            case Answer.RuleNotKnown notKnown -> "no rule known";
        };
    }

    private static String inWords(Answer.Way way) {
        return way.needs().stream().map(Situations::inWords).collect(Collectors.joining(" and "));
    }

    private static String inWords(Need need) {
        return switch (need) {
            case Need.Diploma diploma -> "diploma";
            case Need.Study study -> (study.accredited() ? "accredited " : "")
                    + study.awards().stream().map((award) -> award.code()).collect(Collectors.joining(" or "));
            case Need.Work work -> work.missing() + " months of " + work.field();
            case Need.Holding holding -> String.join(" or ", holding.codes());
            case Need.Agreement agreement -> "agreement";
            case Need.Untold untold -> "?" + Arrays.stream(untold.condition().required().split("unasked-"))
                .reduce((first, last) -> last)
                .orElseThrow();
        };
    }

}
