package guide.charted.salary;

import org.springframework.data.repository.ListCrudRepository;

interface IndustryWageRepository extends ListCrudRepository<IndustryWage, IndustryWage.Key> {

}
