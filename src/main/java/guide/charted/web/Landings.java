package guide.charted.web;

import java.util.List;

/**
 * Choices of a list that people look for and that stand as pages of their own: the
 * sitemap names them beside the {@link Pages}.
 */
public interface Landings {

    /**
     * The choices that find something.
     * @return their canonical paths with queries
     */
    List<String> hrefs();

    /**
     * The page that they are choices of: what it lists is what they list.
     * @return its path
     */
    String page();

}
