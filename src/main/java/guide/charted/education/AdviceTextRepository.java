package guide.charted.education;

import java.util.List;

import org.springframework.data.repository.Repository;

interface AdviceTextRepository extends Repository<AdviceText, AdviceText.Key> {

    List<AdviceText> findByLanguage(String language);

}
