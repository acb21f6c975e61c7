package guide.charted.career;

import java.util.List;

import guide.charted.occupation.Occupation;

/**
 * Names under which the jobs of an occupation are advertised. Which of them are open to
 * beginners is not known.
 *
 * @param occupation the occupation
 * @param titles the names
 */
public record TitlesToSearch(Occupation occupation, List<String> titles) {

    public TitlesToSearch {
        titles = List.copyOf(titles);
    }

}
