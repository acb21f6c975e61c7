package guide.charted.career;

import org.springframework.data.repository.ListCrudRepository;

interface WorkplaceIndustryRepository extends ListCrudRepository<WorkplaceIndustry, WorkplaceIndustry.Key> {

}
