package guide.charted.occupation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface OccupationNameRepository extends Repository<OccupationName, OccupationName.Key> {

    List<OccupationName> findByLanguage(String language);

}
