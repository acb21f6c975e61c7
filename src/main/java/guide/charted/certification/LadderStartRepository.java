package guide.charted.certification;

import org.springframework.data.repository.ListCrudRepository;

interface LadderStartRepository extends ListCrudRepository<LadderStart, String> {

}
