package guide.charted.search;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SearchWordRepository extends Repository<SearchWord, SearchWord.Key> {

    List<SearchWord> findByLanguage(String language);

}
