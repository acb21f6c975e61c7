package guide.charted.planner;

import java.util.List;

/**
 * How the money goes, compared with going on as now. Taxes, raises, interest and aid are
 * left out.
 *
 * @param months how long the route takes in this story
 * @param cost what it costs in US dollars, as far as prices are known
 * @param breakEvenMonth the month after which the reader is ahead for good, counted from
 * the start; {@code not-applicable} if that never comes, {@code not-asked} without
 * present pay
 * @param lowPoint the deepest the money goes, US dollars, at most 0; without present pay
 * the costs alone
 * @param lowPointMonth the month at whose end it is there
 * @param afterFiveYears how far ahead or behind the reader is after 60 months, US
 * dollars; {@code not-asked} without present pay
 * @param cash where the money stands at the end of each month, US dollars; the first
 * entry is the start. Without present pay, costs and new pay only
 */
public record Story(int months, int cost, Reckoned breakEvenMonth, int lowPoint, int lowPointMonth,
        Reckoned afterFiveYears, List<Integer> cash) {

    /** Copies the line. */
    public Story {
        cash = List.copyOf(cash);
    }

}
