package guide.charted.school;

import java.util.List;
import java.util.Map;

import guide.charted.education.DegreeType;
import guide.charted.web.Paging;

/**
 * What the finder found.
 *
 * @param filter the choice it answers
 * @param cards the schools of the page shown
 * @param programs how many programs match, over all pages
 * @param degrees how many schools each degree type would give, every other choice kept
 * @param paging the page shown; its total counts the schools
 */
public record SchoolList(SchoolFilter filter, List<SchoolCard> cards, int programs, Map<DegreeType, Integer> degrees,
        Paging paging) {
}
