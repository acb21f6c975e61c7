package guide.charted.school;

import org.springframework.data.repository.ListCrudRepository;

interface OutcomeRepository extends ListCrudRepository<Outcome, String> {

}
