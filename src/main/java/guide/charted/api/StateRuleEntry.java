package guide.charted.api;

import guide.charted.certification.StateRule;

/**
 * A rule of a state for a kind of facility that names the credential.
 *
 * @param id its id
 * @param state two capital letters
 * @param facility the kind of facility
 * @param text what it asks, in our words
 * @param law where the law says so
 * @param source the id of who says so
 */
record StateRuleEntry(String id, String state, String facility, String text, String law, String source) {

    static StateRuleEntry of(StateRule rule) {
        return new StateRuleEntry(rule.id(), rule.state(), rule.facility(), rule.text(), rule.law(),
                rule.source().id());
    }

}
