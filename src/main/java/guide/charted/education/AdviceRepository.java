package guide.charted.education;

import org.springframework.data.repository.ListCrudRepository;

interface AdviceRepository extends ListCrudRepository<Advice, String> {

}
