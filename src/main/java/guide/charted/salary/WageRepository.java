package guide.charted.salary;

import org.springframework.data.repository.ListCrudRepository;

interface WageRepository extends ListCrudRepository<Wage, Wage.Key> {

}
