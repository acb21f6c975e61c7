package guide.charted.importer.pay;

/** Publishers as the register of sources names them. */
final class Publishers {

    static final String BLS = "U.S. Bureau of Labor Statistics (BLS)";

    static final String BEA = "U.S. Bureau of Economic Analysis (BEA)";

    private Publishers() {
    }

}
