package guide.charted.school.finder;

import java.util.List;
import java.util.Map;

import guide.charted.web.Paging;

/**
 * What the finder found.
 *
 * @param filter the choice it answers
 * @param all every school that matches, in order
 * @param programs how many programs match
 * @param facets how many schools each value would give, every other choice kept
 * @param confirmed of the values of {@code prepares}: how many of those schools have a
 * program confirmed as accredited in health information management
 * @param groups how many schools of the list are in each group, if the list is grouped
 * @param without how many schools come back if a parameter is dropped; for
 * {@code related} and {@code inactive}, if it is switched on
 * @param hiddenUnpriced schools left out only because no price is published
 * @param hiddenUnknownLength schools left out only because no length is known
 * @param paging the page shown; its total counts the schools
 */
public record SchoolList(SchoolFilter filter, List<SchoolCard> all, int programs, Map<Value, Integer> facets,
        Map<Value, Integer> confirmed, Map<Group, Integer> groups, Map<Parameter, Integer> without, int hiddenUnpriced,
        int hiddenUnknownLength, Paging paging) {

    /**
     * The schools of the page shown.
     * @return a part of {@link #all}
     */
    public List<SchoolCard> cards() {
        return this.paging.cut(this.all);
    }

    /**
     * How many schools a value would give.
     * @param parameter a parameter
     * @param code one of its values
     * @return the number of schools, every other choice kept
     */
    public int count(Parameter parameter, String code) {
        return this.facets.getOrDefault(new Value(parameter, code), 0);
    }

    /**
     * How many schools a value of {@code prepares} would give that are confirmed as
     * accredited.
     * @param code a credential code
     * @return the number of schools, every other choice kept
     */
    public int confirmedCount(String code) {
        return this.confirmed.getOrDefault(new Value(Parameter.PREPARES, code), 0);
    }

    /**
     * How many schools come back without a parameter.
     * @param parameter a parameter
     * @return the number of schools that the list would have
     */
    public int countWithout(Parameter parameter) {
        return this.without.getOrDefault(parameter, 0);
    }

}
