package guide.charted.certification;

import guide.charted.fact.Citation;

/**
 * A job title of the federal list that carries the letters of a credential. It shows that
 * the letters are in use at work, not that employers ask for them.
 *
 * @param title the title as listed
 * @param soc the occupation it is listed under
 * @param occupation the occupation's name
 * @param source the list
 */
public record JobTitle(String title, String soc, String occupation, Citation source) {
}
