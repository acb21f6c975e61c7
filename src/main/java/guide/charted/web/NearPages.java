package guide.charted.web;

import java.util.List;

/** Guesses what someone meant by an address that leads nowhere. The search knows. */
public interface NearPages {

    /**
     * Pages that come near.
     * @param words the words of the address
     * @return a few pages, the likeliest first; may be empty
     */
    List<Door> near(String words);

}
