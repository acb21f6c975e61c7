package guide.charted.api;

import java.util.List;
import java.util.Optional;

import guide.charted.education.DegreeType;
import guide.charted.fact.Missing;
import guide.charted.planner.Market;
import guide.charted.planner.Range;

/**
 * The programs that the price of a study step comes from.
 *
 * @param scope how far one had to look: around the ZIP code, in the state, online
 * anywhere, in other states because none was closer, or in the nation because no place
 * was given
 * @param award what they award
 * @param programs how many programs match
 * @param schools at how many schools
 * @param priced how many of the programs publish a price
 * @param confirmed of how many programs the accreditation is confirmed
 * @param inDistrict how many charge residents of their own district less
 * @param price US dollars for the whole program: a quarter cost at most {@code low}, half
 * at most {@code likely}, three quarters at most {@code high}; {@code not-reported} if
 * none publishes a price
 * @param choices a few of them to look at
 * @param online those of confirmed accreditation that can be done online from anywhere,
 * at their price for people of other states: of the same award, or if there is none, of
 * another that opens the same exam; {@code not-applicable} if there are none or the price
 * is theirs already
 * @param page all of them in the finder, as a path
 */
record MarketAnswer(@OneOf(codesOf = Market.Scope.class) String scope, @OneOf(codesOf = DegreeType.class) String award,
        int programs, int schools, int priced, int confirmed, int inDistrict, Typed<Range> price, List<Choice> choices,
        Typed<MarketAnswer> online, String page) {

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
     * @param school the school's name
     * @param city the school's city
     * @param state two capital letters
     * @param price US dollars for the whole program, for this person;
     * {@code not-reported} if the school publishes none
     * @param confirmed whether its accreditation is confirmed
     * @param online whether it can be done online
     * @param page the school's page in the guide, as a path
     */
    record Choice(String school, String city, String state, Typed<Integer> price, boolean confirmed, boolean online,
            String page) {

        static Choice of(Market.Choice choice) {
            return new Choice(choice.school(), choice.city(), choice.state(),
                    Typed.of(choice.price(), Missing.NOT_REPORTED), choice.confirmed(), choice.online(), choice.href());
        }

    }

}
