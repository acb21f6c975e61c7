package guide.charted.fact;

import org.springframework.data.repository.ListCrudRepository;

interface SourceRepository extends ListCrudRepository<Source, String> {

}
