package guide.charted.certification;

import java.util.Comparator;
import java.util.List;

import guide.charted.education.Degrees;
import guide.charted.fact.Sources;
import guide.charted.occupation.Occupations;
import guide.charted.place.States;
import org.springframework.stereotype.Component;

/** What a credential needs of the rest of the guide to be told in full. */
@Component
class Surroundings {

    private final Sources sources;

    private final Degrees degrees;

    private final Occupations occupations;

    private final States states;

    private final List<Due> dues;

    private final List<StateRuleEntry> rules;

    private final Starts starts;

    Surroundings(Sources sources, Degrees degrees, Occupations occupations, States states, MembershipDueRepository dues,
            StateRuleRepository rules, Starts starts) {
        this.sources = sources;
        this.degrees = degrees;
        this.occupations = occupations;
        this.states = states;
        this.starts = starts;
        this.dues = dues.findAll()
            .stream()
            .sorted(Comparator.comparingInt(MembershipDue::position))
            .map((due) -> due.toDue(sources))
            .toList();
        this.rules = rules.findAll().stream().sorted(Comparator.comparingInt(StateRuleEntry::position)).toList();
    }

    Sources sources() {
        return this.sources;
    }

    Degrees degrees() {
        return this.degrees;
    }

    Occupations occupations() {
        return this.occupations;
    }

    Starts starts() {
        return this.starts;
    }

    List<Due> duesOf(String issuer) {
        return this.dues.stream().filter((due) -> due.issuer().equals(issuer)).toList();
    }

    List<StateRule> rulesNaming(String credential, String language) {
        return this.rules.stream()
            .filter((rule) -> rule.names(credential))
            .map((rule) -> rule.toRule(language, this.sources, this.states))
            .toList();
    }

}
