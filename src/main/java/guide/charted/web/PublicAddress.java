package guide.charted.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the guide is on the web, as {@code charted.base-url} says: never what a request
 * claims.
 */
@Component
public class PublicAddress {

    private final String base;

    PublicAddress(@Value("${charted.base-url}") String base) {
        this.base = base.replaceFirst("/+$", "");
    }

    /**
     * The absolute address of a page.
     * @param href its path, with the query if it has one
     * @return such as {@code https://guide.example/schools?degree=associate}
     */
    public String of(String href) {
        return this.base + href;
    }

}
