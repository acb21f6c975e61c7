package guide.charted.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A page of a longer list and the links to the others.
 *
 * @param page the page shown, from 1; a page past the end is the last one
 * @param pages how many pages there are, at least 1
 * @param first the number of the first row shown, from 1; 0 if there is none
 * @param last the number of the last row shown
 * @param total how many rows there are on all pages
 * @param links what to print between "previous" and "next"; a gap has the number 0
 */
public record Paging(int page, int pages, int first, int last, int total, List<Link> links) {

    /**
     * Cuts a list into pages.
     * @param total the rows there are
     * @param size rows a page, at least 1
     * @param asked the page asked for, from 1
     * @param href the address of a page, every other choice kept
     * @return the paging that shows the page asked for, or the last one
     */
    public static Paging of(int total, int size, int asked, IntFunction<String> href) {
        int pages = Math.max(1, Math.ceilDiv(total, size));
        int page = Math.clamp(asked, 1, pages);
        int first = (total == 0) ? 0 : (page - 1) * size + 1;
        return new Paging(page, pages, first, Math.min(total, page * size), total, links(page, pages, href));
    }

    /**
     * The part of a list that this page shows.
     * @param all all rows
     * @return those of this page
     * @param <T> any row
     */
    public <T> List<T> cut(List<T> all) {
        return all.subList(Math.max(0, this.first - 1), this.last);
    }

    /**
     * The address of the page before.
     * @return its address, empty on the first page
     */
    public String previous() {
        return hrefOf(this.page - 1);
    }

    /**
     * The address of the page after.
     * @return its address, empty on the last page
     */
    public String next() {
        return hrefOf(this.page + 1);
    }

    private String hrefOf(int number) {
        return this.links.stream().filter((link) -> link.number() == number).map(Link::href).findFirst().orElse("");
    }

    private static List<Link> links(int page, int pages, IntFunction<String> href) {
        List<Link> links = new ArrayList<>();
        int before = 0;
        for (int number : IntStream.rangeClosed(1, pages).filter((n) -> isShown(n, page, pages)).toArray()) {
            if (number > before + 1) {
                links.add(new Link(0, "", false));
            }
            links.add(new Link(number, href.apply(number), number == page));
            before = number;
        }
        return List.copyOf(links);
    }

    private static boolean isShown(int number, int page, int pages) {
        return number == 1 || number == pages || Math.abs(number - page) <= 1;
    }

    /**
     * A link to one page.
     *
     * @param number the page; 0 for a gap
     * @param href its address
     * @param here whether it is the page shown
     */
    public record Link(int number, String href, boolean here) {
    }

}
