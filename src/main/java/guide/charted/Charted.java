package guide.charted;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The career guide for the US health information specialist. */
@SpringBootApplication
public class Charted {

    /**
     * Starts the guide.
     * @param arguments Spring Boot's command line, such as {@code --server.port=9000}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Charted.class, arguments);
    }

}
