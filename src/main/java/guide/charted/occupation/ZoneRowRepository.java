package guide.charted.occupation;

import org.springframework.data.repository.ListCrudRepository;

interface ZoneRowRepository extends ListCrudRepository<ZoneRow, String> {

}
