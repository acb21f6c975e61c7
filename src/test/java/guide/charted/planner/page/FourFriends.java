package guide.charted.planner.page;

/** Four people whom a plan has to serve, as their addresses tell them. */
final class FourFriends {

    static final String OHIO = "schooling=high-school&state=OH&start=2027-01&route=rhit-fastest";

    static final String TEXAS = "schooling=bachelor-other&state=TX&hours=15&pay=48000&start=2027-01";

    static final String CODER = "schooling=high-school&coding-months=72&pay=40000&start=2027-03&goal=ccs";

    static final String MONTANA = "schooling=high-school&zip=59301&hours=20&pay=31000&start=2027-09"
            + "&route=rhit-earn-first";

    private FourFriends() {
    }

}
