package guide.charted.career;

import org.springframework.data.repository.ListCrudRepository;

interface AssumedRangeRepository extends ListCrudRepository<AssumedRange, String> {

}
