package guide.charted.salary;

import org.springframework.data.repository.ListCrudRepository;

interface PriceParityRepository extends ListCrudRepository<PriceParity, PriceParity.Key> {

}
