package guide.charted.education;

import java.util.List;

import org.springframework.data.repository.Repository;

interface WarningSignRepository extends Repository<WarningSign, WarningSign.Key> {

    List<WarningSign> findByLanguage(String language);

}
