package guide.charted.certification;

import org.springframework.data.repository.ListCrudRepository;

interface StateRuleRepository extends ListCrudRepository<StateRuleEntry, String> {

}
