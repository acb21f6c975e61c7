package guide.charted.salary.place;

import guide.charted.fact.Figure;
import guide.charted.salary.Earnings;

/**
 * What an occupation pays in a place.
 *
 * @param earnings what the newest survey says
 * @param adjustedMedian the median at national prices, whole dollars a year; missing
 * where the median or the price level is
 */
public record LocalPay(Earnings earnings, Figure adjustedMedian) {

    /**
     * The median as it is paid, or at national prices.
     * @param adjusted whether at national prices
     * @return dollars a year
     */
    public Figure median(boolean adjusted) {
        return adjusted ? this.adjustedMedian : this.earnings.yearly().median();
    }

    /**
     * The code of the occupation.
     * @return such as {@code 29-2072}
     */
    public String soc() {
        return this.earnings.occupation().soc();
    }

}
