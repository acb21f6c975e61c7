package guide.charted.search;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SearchNameRepository extends Repository<SearchName, SearchName.Key> {

    List<SearchName> findByLanguage(String language);

}
