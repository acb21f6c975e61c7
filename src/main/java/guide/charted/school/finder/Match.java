package guide.charted.school.finder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import guide.charted.school.SchoolDetail;

/**
 * A school with its matching programs, before it becomes a card.
 *
 * @param school the school
 * @param programs its matching programs, at least one
 * @param miles its distance; empty without a place
 */
record Match(SchoolDetail school, List<Listing> programs, Optional<Double> miles) {

    /** The lowest price among the programs. */
    Optional<BigDecimal> price() {
        return cheapest().price();
    }

    private Listing cheapest() {
        Listing cheapest = this.programs.getFirst();
        for (Listing program : this.programs) {
            if (program.price().isPresent()
                    && (cheapest.price().isEmpty() || program.price().get().compareTo(cheapest.price().get()) < 0)) {
                cheapest = program;
            }
        }
        return cheapest;
    }

    /** Awards of the newest year over the programs; empty if none is known. */
    Optional<BigDecimal> awards() {
        Optional<BigDecimal> sum = Optional.empty();
        for (Listing program : this.programs) {
            if (program.awards().isPresent()) {
                sum = Optional.of(program.awards().get().add(sum.orElse(BigDecimal.ZERO)));
            }
        }
        return sum;
    }

    boolean isAccredited() {
        boolean accredited = false;
        for (Listing program : this.programs) {
            accredited |= program.accredited();
        }
        return accredited;
    }

    Group group() {
        Group first = Group.TO_CHECK;
        for (Listing program : this.programs) {
            first = (program.group().compareTo(first) < 0) ? program.group() : first;
        }
        return first;
    }

    SchoolCard card() {
        return new SchoolCard(this.school, this.programs.stream().map(Listing::program).toList(),
                cheapest().program().tuition(), this.miles);
    }

}
