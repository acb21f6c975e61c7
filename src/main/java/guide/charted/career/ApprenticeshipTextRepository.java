package guide.charted.career;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ApprenticeshipTextRepository extends Repository<ApprenticeshipText, ApprenticeshipText.Key> {

    List<ApprenticeshipText> findByLanguage(String language);

}
