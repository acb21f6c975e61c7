package guide.charted.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What the last full run of the tests measured, as {@code tools/keep_measurements.py}
 * kept it. Nothing in it is written by hand.
 *
 * @param measured the day of the run
 * @param edition the data edition that was measured
 * @param version the version of the program
 * @param tests how many tests ran
 * @param crawl what the walk along every link met
 * @param markup what the Nu HTML checker read
 * @param facts how fresh the facts are
 * @param browser what a real browser saw
 * @param lighthouse the scores of main pages; empty if they were not taken
 */
public record Quality(LocalDate measured, String edition, String version, Tests tests, Crawl crawl, Markup markup,
        Facts facts, Seen browser, Lighthouse lighthouse) {

    /**
     * The page that a first visit transfers most for.
     * @return the heaviest page
     */
    public Weight heaviest() {
        return this.browser.pages.stream().max(Comparator.comparingInt(Weight::bytes)).orElseThrow();
    }

    /**
     * The most requests that a first visit takes.
     * @return their number
     */
    public int mostRequests() {
        return this.browser.pages.stream().mapToInt(Weight::requests).max().orElseThrow();
    }

    /**
     * The most that style sheets take.
     * @return their bytes as transferred
     */
    public int styles() {
        return this.browser.pages.stream().mapToInt(Weight::styles).max().orElseThrow();
    }

    /**
     * The most that scripts take.
     * @return their bytes as transferred
     */
    public int scripts() {
        return this.browser.pages.stream().mapToInt(Weight::scripts).max().orElseThrow();
    }

    /**
     * Tests.
     *
     * @param run how many ran
     * @param failed how many did not pass
     * @param skipped how many did not run
     */
    public record Tests(int run, int failed, int skipped) {
    }

    /**
     * The walk from the front page along every link.
     *
     * @param pages pages read
     * @param links links on them, each target counted once a page
     * @param anchors links to a part of a page
     * @param files files that pages offer
     * @param broken links, anchors and files that lead nowhere
     */
    public record Crawl(int pages, int links, int anchors, int files, int broken) {
    }

    /**
     * The Nu HTML checker.
     *
     * @param pages pages and states checked
     * @param errors errors found
     */
    public record Markup(int pages, int errors) {
    }

    /**
     * Facts that carry a day to look at them again.
     *
     * @param dated how many there are
     * @param due how many were past that day when this was measured
     * @param next the next such day
     */
    public record Facts(int dated, int due, LocalDate next) {
    }

    /**
     * What a real browser saw.
     *
     * @param name the browser
     * @param axe the version of axe
     * @param addresses pages and states looked at
     * @param looks how often axe looked at one
     * @param faults what was found, by what was looked for
     * @param pages what a first visit of each kind of page transfers
     */
    public record Seen(String name, String axe, int addresses, int looks, List<Found> faults, List<Weight> pages) {
    }

    /**
     * Faults of one sort.
     *
     * @param check what was looked for: the last part of its message key
     * @param found how many were found
     */
    public record Found(String check, int found) {
    }

    /**
     * What a first visit transfers.
     *
     * @param address the page
     * @param title its title
     * @param bytes all bytes, compressed as they come, headers included
     * @param requests how often the browser asks
     * @param styles the bytes of style sheets among them
     * @param scripts the bytes of scripts among them
     */
    public record Weight(String address, String title, int bytes, int requests, int styles, int scripts) {

        /**
         * The weight for reading.
         * @return kilobytes of 1,000 bytes, rounded up
         */
        public int kilobytes() {
            return Math.ceilDiv(this.bytes, 1000);
        }

    }

    /**
     * Lighthouse as on a slow phone.
     *
     * @param version its version
     * @param scores the scores, in the order in which the pages were measured
     */
    public record Lighthouse(String version, List<Score> scores) {
    }

    /**
     * The scores of a page, each of 100.
     *
     * @param address the page
     * @param performance how fast it is
     * @param accessibility how open it is to everyone
     * @param practices how well it follows good practice
     * @param search how well search engines can read it
     */
    public record Score(String address, int performance, int accessibility, int practices, int search) {
    }

}
