package guide.charted.planner.page;

import java.math.BigDecimal;

import guide.charted.fact.Figure;
import guide.charted.fact.Unit;
import guide.charted.planner.Range;
import guide.charted.web.Say;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts months and money into words: the likely number first, then the ends. Templates
 * call it as {@code @planAmounts}.
 */
@Component
class PlanAmounts {

    private static final int THOUSAND = 1000;

    private final Say say;

    private final MessageSource messages;

    PlanAmounts(Say say, MessageSource messages) {
        this.say = say;
        this.messages = messages;
    }

    public String dollars(int amount) {
        return this.say.number(BigDecimal.valueOf(amount), Unit.DOLLARS);
    }

    public String months(int months) {
        return this.say.number(BigDecimal.valueOf(months), Unit.MONTHS);
    }

    /**
     * The ends of a range of months, such as {@code 8 to 32}; empty if it has no room.
     */
    public String room(Range months) {
        return months.exact() ? "" : message("plan.room", this.say.plain(months.low()), this.say.plain(months.high()));
    }

    /** The ends of a range of money; empty if it has no room. */
    public String roomOfMoney(Range cost) {
        return cost.exact() ? "" : message("plan.room", dollars(cost.low()), dollars(cost.high()));
    }

    /** Likely first, then the ends, such as {@code 16 months (8 to 32)}. */
    public String span(Range months) {
        String likely = months(months.likely());
        return months.exact() ? likely : message("plan.likely", likely, room(months));
    }

    /** The same of money. */
    public String money(Range cost) {
        String likely = dollars(cost.likely());
        return cost.exact() ? likely : message("plan.likely", likely, roomOfMoney(cost));
    }

    /** An amount on an axis: thousands where it is whole thousands. */
    public String briefly(double amount) {
        int whole = (int) amount;
        return (whole != 0 && whole % THOUSAND == 0) ? message("plan.thousands", dollars(whole / THOUSAND))
                : dollars(whole);
    }

    /** A figure with what it measures, where and when. */
    public String figure(Figure figure) {
        return this.say.value(figure) + " (" + this.say.origin(figure.origin()) + "; "
                + figure.origin().source().shortPublisher() + ")";
    }

    private String message(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

}
