package guide.charted.certification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.education.DegreeType;

/**
 * Answers that do not go together, or that leave the first thing open. The rules are
 * applied all the same; the reader is shown every reading.
 *
 * @param kind what is odd: {@code diploma-untold}, {@code none-and-more},
 * {@code none-and-work}, {@code none-and-held} or {@code twice-} and a degree
 * @param readings what the reader may have meant
 */
record Ambiguity(String kind, List<Reading> readings) {

    private static final Set<String> ASK_DIPLOMA = Set.of("CCA", "CCS", "RHIT", "RHIA");

    static List<Ambiguity> in(Situation situation) {
        List<Ambiguity> all = new ArrayList<>();
        boolean none = situation.schooling().contains(Schooling.NONE);
        if (none && situation.hasDiploma()) {
            all.add(new Ambiguity("none-and-more",
                    List.of(reading("diploma", situation, (one) -> one != Schooling.NONE),
                            reading("none", situation, (one) -> !one.impliesDiploma()))));
        }
        else if (none && situation.codingMonths().orElse(0) > 0) {
            all.add(new Ambiguity("none-and-work", diplomaOrNone(situation)));
        }
        else if (none && situation.holds().stream().anyMatch(ASK_DIPLOMA::contains)) {
            all.add(new Ambiguity("none-and-held", diplomaOrNone(situation)));
        }
        else if (!none && !situation.schooling().isEmpty() && !situation.hasDiploma()) {
            all.add(new Ambiguity("diploma-untold", diplomaOrNone(situation)));
        }
        Stream.of(DegreeType.ASSOCIATE, DegreeType.BACHELOR, DegreeType.POST_BACC_CERTIFICATE, DegreeType.MASTER)
            .map((award) -> twice(award, situation))
            .filter((ambiguity) -> ambiguity.readings().size() > 1)
            .forEach(all::add);
        return all;
    }

    /** Two degrees of one level may be two degrees, or one answered twice. */
    private static Ambiguity twice(DegreeType award, Situation situation) {
        Set<Schooling> same = situation.schooling()
            .stream()
            .filter((one) -> one.award().filter((type) -> type == award).isPresent())
            .filter((one) -> !one.isLastTerm() || isFinishedToo(one, situation))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Schooling.class)));
        return new Ambiguity("twice-" + award.code(),
                same.stream()
                    .map((kept) -> reading(kept.code(), situation, (one) -> one == kept || !same.contains(one)))
                    .toList());
    }

    private static boolean isFinishedToo(Schooling lastTerm, Situation situation) {
        return situation.schooling()
            .stream()
            .anyMatch((one) -> !one.isLastTerm() && one.award().equals(lastTerm.award())
                    && one.program() != Schooling.Program.OTHER);
    }

    private static List<Reading> diplomaOrNone(Situation situation) {
        Reading diploma = reading("diploma", situation.with(Schooling.HIGH_SCHOOL), (one) -> one != Schooling.NONE);
        return List.of(diploma, reading("none", situation.with(Schooling.NONE), (one) -> true));
    }

    private static Reading reading(String word, Situation situation, Predicate<Schooling> keep) {
        Set<Schooling> kept = situation.schooling().stream().filter(keep).collect(Collectors.toSet());
        return new Reading(word, situation.withSchooling(kept));
    }

    /**
     * What the reader may have meant.
     *
     * @param word a schooling's word, {@code diploma} or {@code none}
     * @param situation the answers, read so
     */
    record Reading(String word, Situation situation) {

        public String href() {
            return CheckPage.PATH + "?" + this.situation.query();
        }

    }

}
