package guide.charted.place;

import java.util.List;

import org.springframework.data.repository.Repository;

interface StateNameRepository extends Repository<StateName, StateName.Key> {

    List<StateName> findByLanguage(String language);

}
