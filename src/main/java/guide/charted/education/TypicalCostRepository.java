package guide.charted.education;

import org.springframework.data.repository.ListCrudRepository;

interface TypicalCostRepository extends ListCrudRepository<TypicalCost, String> {

}
