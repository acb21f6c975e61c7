package guide.charted.career;

import java.util.List;

import org.springframework.data.repository.Repository;

interface WorkplaceRepository extends Repository<Workplace, Workplace.Key> {

    List<Workplace> findByLanguage(String language);

}
