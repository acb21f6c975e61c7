package guide.charted.school;

import org.springframework.data.repository.ListCrudRepository;

interface AccreditationRepository extends ListCrudRepository<Accreditation, String> {

}
