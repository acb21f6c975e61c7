package guide.charted.place;

import org.springframework.data.repository.ListCrudRepository;

interface StateOutlineRepository extends ListCrudRepository<StateOutline, String> {

}
