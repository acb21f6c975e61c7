package guide.charted.text;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PassageRepository extends Repository<Passage, Passage.Key> {

    List<Passage> findByLanguageOrderByPosition(String language);

}
