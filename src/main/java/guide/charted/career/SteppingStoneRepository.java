package guide.charted.career;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SteppingStoneRepository extends Repository<SteppingStone, SteppingStone.Key> {

    List<SteppingStone> findByLanguage(String language);

}
