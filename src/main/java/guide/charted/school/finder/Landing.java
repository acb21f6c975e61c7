package guide.charted.school.finder;

import guide.charted.fact.Figure;
import guide.charted.salary.place.PlacePay;
import org.jspecify.annotations.Nullable;

/**
 * What introduces the schools of one degree, of one state or of both.
 *
 * @param heading what the list holds
 * @param programs how many programs match
 * @param schools how many schools offer them
 * @param priced how many of the schools publish a price by the year
 * @param least the lowest price for a resident; null if none is published
 * @param most the highest one of those lowest prices; null if none is published
 * @param place the state's pay, or the nation's
 * @param median what half of the medical records specialists there earn less than
 */
public record Landing(String heading, int programs, int schools, int priced, @Nullable Figure least,
        @Nullable Figure most, PlacePay place, Figure median) {

    /**
     * How many of the schools publish no price by the year.
     * @return the others
     */
    public int unpriced() {
        return this.schools - this.priced;
    }

}
