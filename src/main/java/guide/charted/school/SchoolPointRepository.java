package guide.charted.school;

import org.springframework.data.repository.ListCrudRepository;

interface SchoolPointRepository extends ListCrudRepository<SchoolPoint, String> {

}
