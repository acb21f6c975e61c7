package guide.charted.career;

import java.util.List;

import org.springframework.data.repository.Repository;

interface KeyFactRepository extends Repository<KeyFact, KeyFact.Key> {

    List<KeyFact> findByLanguage(String language);

}
