package guide.charted.text;

import java.util.List;

import org.springframework.data.repository.Repository;

interface TermRepository extends Repository<Term, Term.Key> {

    List<Term> findByLanguage(String language);

}
