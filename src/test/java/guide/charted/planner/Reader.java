package guide.charted.planner;

/**
 * Somebody who asks for a plan.
 *
 * @param query what they told, as an address does
 */
record Reader(String query) {

    /** The same reader with another answer in the place of one. */
    String with(String name, int value) {
        return this.query.replaceAll("&" + name + "=[^&]*", "") + "&" + name + "=" + value;
    }

}
