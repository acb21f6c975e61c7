package guide.charted.school.finder;

import java.util.List;
import java.util.Optional;

import guide.charted.school.SchoolDetail;

/**
 * A school with its matching programs, before it becomes a card.
 *
 * @param school the school
 * @param programs its matching programs, at least one
 * @param miles its distance; not a number without a place
 */
record Match(SchoolDetail school, List<Listing> programs, double miles) {

    /** The lowest price among the programs; not a number if none is published. */
    double price() {
        return cheapest().price();
    }

    private Listing cheapest() {
        Listing cheapest = this.programs.getFirst();
        for (Listing program : this.programs) {
            cheapest = (Double.compare(program.price(), cheapest.price()) < 0) ? program : cheapest;
        }
        return cheapest;
    }

    /**
     * Awards of the newest year over the programs; not a number if none is known.
     */
    double awards() {
        double sum = Double.NaN;
        for (Listing program : this.programs) {
            if (!Double.isNaN(program.awards())) {
                sum = program.awards() + (Double.isNaN(sum) ? 0 : sum);
            }
        }
        return sum;
    }

    boolean isAccredited() {
        boolean accredited = false;
        for (Listing program : this.programs) {
            accredited |= program.isAccredited();
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
        boolean all = this.programs.size() == this.school.programs().size();
        return new SchoolCard(this.school,
                all ? this.school.programs() : this.programs.stream().map(Listing::program).toList(),
                cheapest().program().tuition(), Double.isNaN(this.miles) ? Optional.empty() : Optional.of(this.miles));
    }

}
