package guide.charted.search;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SearchDoorRepository extends Repository<SearchDoor, SearchDoor.Key> {

    List<SearchDoor> findByLanguage(String language);

}
