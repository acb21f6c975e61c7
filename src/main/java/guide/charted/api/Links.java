package guide.charted.api;

import java.util.Optional;

import guide.charted.fact.Missing;
import guide.charted.school.finder.SchoolList;
import guide.charted.web.Paging;

/**
 * Where a list goes on, as paths on this site.
 *
 * @param self this page of it
 * @param previous the page before
 * @param next the page after
 * @param page the same list for readers
 */
record Links(String self, Typed<String> previous, Typed<String> next, String page) {

    static Links of(SchoolList found) {
        Paging paging = found.paging();
        String page = found.filter().hrefForPage(paging.page());
        return new Links(SchoolsApi.ROOT + page, neighbor(paging.previous()), neighbor(paging.next()), page);
    }

    private static Typed<String> neighbor(String href) {
        return Typed.of(Optional.of(href).filter((page) -> !page.isEmpty()).map((page) -> SchoolsApi.ROOT + page),
                Missing.NOT_APPLICABLE);
    }

}
