package guide.charted.education;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DegreeTypeNameRepository extends Repository<DegreeTypeName, DegreeTypeName.Key> {

    List<DegreeTypeName> findByLanguage(String language);

}
