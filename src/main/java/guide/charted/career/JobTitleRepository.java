package guide.charted.career;

import java.util.List;

import org.springframework.data.repository.Repository;

interface JobTitleRepository extends Repository<JobTitle, JobTitle.Key> {

    List<JobTitle> findByLanguage(String language);

}
