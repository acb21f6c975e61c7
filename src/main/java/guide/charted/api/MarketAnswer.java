package guide.charted.api;

import java.util.List;
import java.util.Optional;

import guide.charted.fact.Missing;
import guide.charted.planner.Market;
import guide.charted.planner.Range;

/**
 * The programs behind a price.
 *
 * @param scope {@code near}, {@code state}, {@code online}, {@code elsewhere} or
 * {@code nation}
 * @param award what they award
 * @param programs how many match
 * @param schools at how many schools
 * @param priced of how many a price is published
 * @param confirmed of how many the accreditation is confirmed
 * @param inDistrict how many charge residents of their district less
 * @param price the whole program, US dollars
 * @param choices some of them
 * @param online confirmed ones that can be done online from anywhere: of the same award,
 * or if there is none, of another that opens the same exam
 * @param page all of them in the finder
 */
record MarketAnswer(String scope, String award, int programs, int schools, int priced, int confirmed, int inDistrict,
        Typed<Range> price, List<Choice> choices, Typed<MarketAnswer> online, String page) {

    static MarketAnswer of(Market market) {
        return new MarketAnswer(market.scope().code(), market.award().code(), market.programs(), market.schools(),
                market.priced(), market.confirmed(), market.inDistrict(),
                Typed.of(market.price(), Missing.NOT_REPORTED), market.choices().stream().map(Choice::of).toList(),
                Typed.of(Optional.ofNullable(market.online()).map(MarketAnswer::of), Missing.NOT_APPLICABLE),
                market.href());
    }

    /**
     * A program to look at.
     *
     * @param school the school
     * @param city its city
     * @param state its state
     * @param price the whole program for this reader, US dollars
     * @param confirmed whether its accreditation is confirmed
     * @param online whether it can be done online
     * @param page the school's page
     */
    record Choice(String school, String city, String state, Typed<Integer> price, boolean confirmed, boolean online,
            String page) {

        static Choice of(Market.Choice choice) {
            return new Choice(choice.school(), choice.city(), choice.state(),
                    Typed.of(choice.price(), Missing.NOT_REPORTED), choice.confirmed(), choice.online(), choice.href());
        }

    }

}
