package guide.charted.career;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DutyRepository extends Repository<Duty, Duty.Key> {

    List<Duty> findByLanguage(String language);

}
