package guide.charted.career;

import org.springframework.data.repository.ListCrudRepository;

interface ApprenticeshipRepository extends ListCrudRepository<Apprenticeship, String> {

}
