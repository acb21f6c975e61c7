package guide.charted.certification;

import guide.charted.fact.Citation;

/**
 * A state's rule for a kind of facility that names a credential. It binds the facility;
 * it is not a license for a person.
 *
 * @param id such as {@code nj-cancer-abstracts}
 * @param state two capital letters
 * @param stateName such as {@code New Jersey}
 * @param facility whom it binds
 * @param text what it asks
 * @param law where it stands
 * @param source where it was read
 */
public record StateRule(String id, String state, String stateName, String facility, String text, String law,
        Citation source) {
}
