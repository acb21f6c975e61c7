package guide.charted.salary.place;

/**
 * How many schools teach for the work. Told by the schools, which know of pay and not the
 * other way round.
 */
public interface SchoolCounts {

    /**
     * The schools of a state that the finder lists by default.
     * @param state two capital letters
     * @return how many there are
     */
    int inState(String state);

    /**
     * The finder's list of a state.
     * @param state two capital letters
     * @return its address
     */
    String href(String state);

}
