package guide.charted.school;

import org.springframework.data.repository.ListCrudRepository;

interface AwardCountRepository extends ListCrudRepository<AwardCount, AwardCount.Key> {

}
