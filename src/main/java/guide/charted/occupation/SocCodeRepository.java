package guide.charted.occupation;

import org.springframework.data.repository.ListCrudRepository;

interface SocCodeRepository extends ListCrudRepository<SocCode, String> {

}
