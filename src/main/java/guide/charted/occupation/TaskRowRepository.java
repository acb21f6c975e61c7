package guide.charted.occupation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface TaskRowRepository extends Repository<TaskRow, TaskRow.Key> {

    List<TaskRow> findByLanguage(String language);

}
