package guide.charted.place;

import java.util.List;

import org.springframework.data.repository.Repository;

interface AreaRepository extends Repository<AreaRow, String> {

    List<AreaRow> findAll();

}
