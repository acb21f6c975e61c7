package guide.charted.opendata;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ColumnWordsRepository extends Repository<ColumnWords, ColumnWords.Key> {

    List<ColumnWords> findByLanguage(String language);

}
