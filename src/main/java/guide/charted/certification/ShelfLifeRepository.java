package guide.charted.certification;

import org.springframework.data.repository.ListCrudRepository;

interface ShelfLifeRepository extends ListCrudRepository<ShelfLife, String> {

}
