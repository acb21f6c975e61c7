package guide.charted.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Addresses that fail, to see what a reader sees then. */
@TestConfiguration
class Broken {

    @Controller
    static class BrokenController {

        @GetMapping({ "/test/database-is-away", "/api/test/database-is-away" })
        String databaseIsAway() {
            throw new DataAccessResourceFailureException("no connection");
        }

        @GetMapping({ "/test/broken", "/api/test/broken" })
        String broken() {
            throw new IllegalStateException("broken");
        }

    }

}
