package guide.charted.certification;

import org.springframework.data.repository.ListCrudRepository;

interface CertificationRepository extends ListCrudRepository<Certification, String> {

}
