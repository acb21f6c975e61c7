package guide.charted.fact;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ClaimRepository extends Repository<Claim, Claim.Key> {

    List<Claim> findByLanguageOrderById(String language);

}
