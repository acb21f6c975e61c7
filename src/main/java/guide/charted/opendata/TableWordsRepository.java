package guide.charted.opendata;

import java.util.List;

import org.springframework.data.repository.Repository;

interface TableWordsRepository extends Repository<TableWords, TableWords.Key> {

    List<TableWords> findByLanguage(String language);

}
