package guide.charted.salary;

import org.springframework.data.repository.ListCrudRepository;

interface IndustryRepository extends ListCrudRepository<IndustryRow, String> {

}
