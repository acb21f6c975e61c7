package guide.charted.career;

import java.util.List;

import guide.charted.fact.Citation;
import guide.charted.salary.IndustryPay;

/**
 * A kind of place to work.
 *
 * @param id its anchor on {@code /career/workplaces}
 * @param name such as {@code Hospitals}
 * @param text what the work is like there
 * @param counts what is known of how many work there and what it pays: the newest count
 * of the industries it belongs to; empty if nobody counts it
 * @param source what the text rests on
 */
public record Employer(String id, String name, String text, List<IndustryPay> counts, Citation source) {

    public Employer {
        counts = List.copyOf(counts);
    }

}
