package guide.charted.salary.place;

import java.util.List;
import java.util.Locale;

import guide.charted.fact.Figure;
import guide.charted.place.Area;

/**
 * What the work pays in a place.
 *
 * @param area the place
 * @param priceLevel its newest price level as percent of the nation's; missing where none
 * is published
 * @param occupations today's codes of the work, in their order; of those that the survey
 * leaves out here, every figure is missing
 */
public record PlacePay(Area area, Figure priceLevel, List<LocalPay> occupations) {

    /** The path of the nation's pay. */
    public static final String NATION = "/salary";

    /**
     * One occupation.
     * @param soc one of today's codes
     * @return its pay here
     * @throws java.util.NoSuchElementException if it is none of them
     */
    public LocalPay of(String soc) {
        return this.occupations.stream().filter((pay) -> pay.soc().equals(soc)).findFirst().orElseThrow();
    }

    /**
     * Whether the survey says anything about the work here.
     * @return true if it has a row for at least one of the occupations
     */
    public boolean isPublished() {
        return this.occupations.stream().anyMatch((pay) -> pay.earnings().isPublished());
    }

    /**
     * The page of the place.
     * @return its path
     */
    public String href() {
        return switch (this.area.kind()) {
            case NATION -> NATION;
            case STATE, TERRITORY -> NATION + "/" + this.area.code().toLowerCase(Locale.ROOT);
            case METRO, NONMETRO -> NATION + "/metro/" + this.area.code();
        };
    }

}
