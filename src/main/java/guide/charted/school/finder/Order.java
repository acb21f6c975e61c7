package guide.charted.school.finder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

import guide.charted.fact.Figure;
import guide.charted.school.Standing;

/** How the orders compare schools, in Java, so that every database agrees. */
final class Order {

    private static final Comparator<SchoolCard> NAME = Comparator
        .comparing((SchoolCard card) -> card.school().name(), String.CASE_INSENSITIVE_ORDER)
        .thenComparing((card) -> card.school().unitid());

    private static final Comparator<SchoolCard> DISTANCE = Comparator
        .comparing((SchoolCard card) -> card.miles().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<SchoolCard> TUITION = Comparator
        .comparing((SchoolCard card) -> card.tuition().resident(), Figure.MISSING_LAST);

    private static final Comparator<SchoolCard> AWARDS = Comparator.comparing(
            (SchoolCard card) -> card.newestAwards().orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));

    private static final Comparator<SchoolCard> BEST = Comparator.comparingInt(SchoolCard::textRank)
        .thenComparing((card) -> card.standing() != Standing.CONFIRMED)
        .thenComparing((card) -> !hasGraduates(card.newestAwards()))
        .thenComparing(DISTANCE);

    private Order() {
    }

    static Comparator<SchoolCard> of(Sort sort) {
        return switch (sort) {
            case BEST -> BEST.thenComparing(NAME);
            case NAME -> NAME;
            case TUITION -> TUITION.thenComparing(NAME);
            case DISTANCE -> DISTANCE.thenComparing(NAME);
            case AWARDS -> AWARDS.thenComparing(NAME);
        };
    }

    private static boolean hasGraduates(Optional<BigDecimal> awards) {
        return awards.filter((count) -> count.signum() > 0).isPresent();
    }

}
