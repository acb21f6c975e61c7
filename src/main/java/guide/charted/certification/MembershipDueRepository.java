package guide.charted.certification;

import org.springframework.data.repository.ListCrudRepository;

interface MembershipDueRepository extends ListCrudRepository<MembershipDue, MembershipDue.Key> {

}
