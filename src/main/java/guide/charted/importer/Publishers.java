package guide.charted.importer;

/** Publishers as the register of sources names them. */
final class Publishers {

    static final String BLS = "U.S. Bureau of Labor Statistics (BLS)";

    static final String BEA = "U.S. Bureau of Economic Analysis (BEA)";

    static final String CAHIIM = "Commission on Accreditation for Health Informatics and Information Management Education (CAHIIM)";

    private Publishers() {
    }

}
