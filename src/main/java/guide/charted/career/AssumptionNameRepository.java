package guide.charted.career;

import java.util.List;

import org.springframework.data.repository.Repository;

interface AssumptionNameRepository extends Repository<AssumptionName, AssumptionName.Key> {

    List<AssumptionName> findByLanguage(String language);

}
