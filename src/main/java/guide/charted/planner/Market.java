package guide.charted.planner;

import java.util.List;
import java.util.Locale;

import guide.charted.education.DegreeType;

import org.jspecify.annotations.Nullable;

/**
 * The programs behind a price.
 *
 * @param scope how far the guide had to look
 * @param place the ZIP code or the state's name; empty for the whole nation and for
 * online programs
 * @param award what they award
 * @param programs how many programs match
 * @param schools at how many schools
 * @param priced of how many programs a price is published
 * @param confirmed of how many the accreditation in health information management is
 * confirmed; the others have to be checked
 * @param inDistrict how many charge the residents of their district less
 * @param period the school year of the prices
 * @param price the whole program: cheapest quartile, median, upper quartile; null if no
 * price is published
 * @param books books for the whole program in the same way; null if none are published
 * @param choices some of them: confirmed ones first, then the cheapest
 * @param online confirmed programs that can be done online from anywhere, at their price
 * for people of other states: of the same kind, or if there is none, of another kind that
 * opens the same exam; null if there are none or the price is theirs already
 * @param href all of them in the finder
 */
public record Market(Scope scope, String place, DegreeType award, int programs, int schools, int priced, int confirmed,
        int inDistrict, String period, @Nullable Range price, @Nullable Range books, List<Choice> choices,
        @Nullable Market online, String href) {

    /** Copies the choices. */
    public Market {
        choices = List.copyOf(choices);
    }

    /**
     * What there is to study online, for a step that asks for accreditation.
     * @return a few words
     */
    public Note onlineNote() {
        if (this.online == null) {
            return Note.of("planner.online.none");
        }
        return (this.online.award == this.award) ? Note.of("planner.online.same", this.online.programs) : Note
            .of("planner.online.other", this.online.programs, Note.of("planner.award." + this.online.award.code()));
    }

    Market with(@Nullable Market confirmedOnline) {
        return new Market(this.scope, this.place, this.award, this.programs, this.schools, this.priced, this.confirmed,
                this.inDistrict, this.period, this.price, this.books, this.choices, confirmedOnline, this.href);
    }

    Market at(String address) {
        return new Market(this.scope, this.place, this.award, this.programs, this.schools, this.priced, this.confirmed,
                this.inDistrict, this.period, this.price, this.books, this.choices, this.online, address);
    }

    /**
     * A program to look at.
     *
     * @param school the school's name
     * @param city its city
     * @param state its state
     * @param href its page
     * @param price the whole program for this reader, US dollars; null if not published
     * @param confirmed whether its accreditation is confirmed
     * @param online whether it can be done online
     */
    public record Choice(String school, String city, String state, String href, @Nullable Integer price,
            boolean confirmed, boolean online) {
    }

    /** How far the guide had to look. */
    public enum Scope {

        /** Around the ZIP code. */
        NEAR,

        /** In the state. */
        STATE,

        /** Online, wherever the school is. */
        ONLINE,

        /** In other states, because none was found closer. */
        ELSEWHERE,

        /** In the whole nation, because the reader named no place. */
        NATION;

        /**
         * The last part of this scope's message keys.
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
