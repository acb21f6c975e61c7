package guide.charted.api;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guide.charted.fact.Missing;
import guide.charted.school.finder.SchoolList;
import guide.charted.web.Paging;

/**
 * Where a list goes on, as paths on this site.
 *
 * @param self this page of it, as a path
 * @param previous the page before, as a path; {@code not-applicable} on the first
 * @param next the page after, as a path; {@code not-applicable} on the last
 * @param page the same list for readers, as a path
 */
record Links(String self, Typed<String> previous, Typed<String> next, String page) {

    static Links of(SchoolList found) {
        Paging paging = found.paging();
        String page = found.filter().hrefForPage(paging.page());
        return new Links(SchoolsApi.ROOT + page, neighbor(paging.previous()), neighbor(paging.next()), page);
    }

    /** The same as a header, as RFC 8288 has it. */
    String header() {
        return Stream
            .of(this.previous.stream().map((href) -> link(href, "prev")),
                    this.next.stream().map((href) -> link(href, "next")), Stream.of(link(this.page, "alternate")))
            .flatMap((links) -> links)
            .collect(Collectors.joining(", "));
    }

    private static String link(String href, String relation) {
        return "<" + href + ">; rel=\"" + relation + "\"";
    }

    private static Typed<String> neighbor(String href) {
        return Typed.of(Optional.of(href).filter((page) -> !page.isEmpty()).map((page) -> SchoolsApi.ROOT + page),
                Missing.NOT_APPLICABLE);
    }

}
