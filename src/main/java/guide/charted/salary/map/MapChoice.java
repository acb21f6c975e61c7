package guide.charted.salary.map;

import java.util.List;

import guide.charted.salary.place.PlacePay;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which medians the map and its table show, and in which order.
 *
 * @param soc the occupation
 * @param adjusted whether at national prices
 * @param order the order of the table
 * @param standard the occupation that is shown if none is chosen
 */
record MapChoice(String soc, boolean adjusted, Order order, String standard) {

    static Order order(boolean adjusted) {
        return adjusted ? Order.ADJUSTED : Order.MEDIAN;
    }

    /**
     * The map of another occupation or price level, ranked by it.
     * @param other the occupation
     * @param atNationalPrices whether at national prices
     * @return its address
     */
    public String href(String other, boolean atNationalPrices) {
        return new MapChoice(other, atNationalPrices, order(atNationalPrices), this.standard).href("", "#map");
    }

    /**
     * The same map with its table in another order.
     * @param other the order
     * @return its address
     */
    public String href(Order other) {
        return new MapChoice(this.soc, this.adjusted, other, this.standard).href("", "#states");
    }

    /**
     * The orders of the table, as its columns stand.
     * @return all orders
     */
    public List<Order> orders() {
        return List.of(Order.NAME, Order.MEDIAN, Order.ADJUSTED, Order.JOBS);
    }

    /**
     * The table as a file.
     * @return its address
     */
    public String hrefOfFile() {
        return href(".csv", "");
    }

    private String href(String ending, String anchor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PlacePay.NATION + ending);
        if (!this.soc.equals(this.standard)) {
            address.queryParam("soc", this.soc);
        }
        if (this.adjusted) {
            address.queryParam("adjusted", true);
        }
        if (this.order != order(this.adjusted)) {
            address.queryParam("sort", this.order.code());
        }
        return address.toUriString() + anchor;
    }

}
