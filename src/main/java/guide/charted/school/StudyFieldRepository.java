package guide.charted.school;

import org.springframework.data.repository.ListCrudRepository;

interface StudyFieldRepository extends ListCrudRepository<StudyField, StudyField.Key> {

}
