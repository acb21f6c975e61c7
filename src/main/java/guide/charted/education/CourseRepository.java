package guide.charted.education;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CourseRepository extends Repository<Course, Course.Key> {

    List<Course> findByLanguage(String language);

}
