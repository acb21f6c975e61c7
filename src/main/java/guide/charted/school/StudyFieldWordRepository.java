package guide.charted.school;

import org.springframework.data.repository.ListCrudRepository;

interface StudyFieldWordRepository extends ListCrudRepository<StudyFieldWord, StudyField.Key> {

}
