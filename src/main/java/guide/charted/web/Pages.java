package guide.charted.web;

import java.util.List;

/**
 * The pages of a feature that people may look for. Each feature with pages of its own has
 * one bean of this type; the search and the sitemap read all of them through
 * {@link PageList}.
 */
public interface Pages {

    /**
     * The pages with what they say.
     * @return every page that has an address of its own, without those that are nothing
     * without their query
     */
    List<PageEntry> pages();

}
