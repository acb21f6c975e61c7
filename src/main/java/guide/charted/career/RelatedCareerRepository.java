package guide.charted.career;

import java.util.List;

import org.springframework.data.repository.Repository;

interface RelatedCareerRepository extends Repository<RelatedCareer, RelatedCareer.Key> {

    List<RelatedCareer> findByLanguage(String language);

}
