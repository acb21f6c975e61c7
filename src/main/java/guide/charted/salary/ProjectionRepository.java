package guide.charted.salary;

import org.springframework.data.repository.ListCrudRepository;

interface ProjectionRepository extends ListCrudRepository<Projection, Projection.Key> {

}
