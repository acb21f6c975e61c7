package guide.charted.place;

import org.springframework.data.repository.ListCrudRepository;

interface ZipPlaceRepository extends ListCrudRepository<ZipPlace, String> {

}
