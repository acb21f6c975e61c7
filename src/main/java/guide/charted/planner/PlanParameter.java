package guide.charted.planner;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The names that the planner understands, in the order in which addresses carry them. */
public enum PlanParameter {

    /** What the reader has learned so far; several. */
    SCHOOLING,

    /** Credentials held; several. */
    HOLDS,

    /** Months of work as a coder. */
    CODING_MONTHS,

    /** The credential wanted, or {@code any}. */
    GOAL,

    /** Where the reader lives: two capital letters. */
    STATE,

    /** Where the reader lives: five digits. */
    ZIP,

    /** The area whose pay to plan with: five digits, or seven outside of cities. */
    METRO,

    /** Hours of study a week. */
    HOURS,

    /** The most that the reader can spend, US dollars. */
    BUDGET,

    /** The month in which the reader wants to work. */
    BY,

    /** The month in which the reader starts. */
    START,

    /** Online programs only. */
    ONLINE,

    /** What the reader earns now, US dollars a year before taxes. */
    PAY,

    /** What living costs, US dollars a month. */
    LIVING,

    /** Whether the reader is a member of AHIMA. */
    MEMBER,

    /** The percentile of pay to plan with. */
    PERCENTILE,

    /** The edition that a plan was made with. */
    EDITION;

    /**
     * The word used in addresses and as the last part of message keys.
     * @return the name in kebab case, such as {@code coding-months}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether it may be given several times.
     * @return true for schooling and credentials
     */
    public boolean isRepeatable() {
        return this == SCHOOLING || this == HOLDS;
    }

    static Optional<PlanParameter> ofCode(String code) {
        return Arrays.stream(values()).filter((one) -> one.code().equals(code)).findFirst();
    }

}
