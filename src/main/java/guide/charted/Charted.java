package guide.charted;

import java.util.List;

import guide.charted.importer.ImportCommand;
import guide.charted.operation.EditionsCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The career guide for the US health information specialist. */
@SpringBootApplication
public class Charted {

    /**
     * Starts the guide; or runs a command if the first word is {@code import} or
     * {@code editions}.
     * @param arguments Spring Boot's command line, such as {@code --server.port=9000}, or
     * that of the command
     */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("import")) {
            System.exit(ImportCommand.onConsole(List.of(arguments).subList(1, arguments.length)));
        }
        if (arguments.length > 0 && arguments[0].equals("editions")) {
            System.exit(EditionsCommand.onConsole(List.of(arguments).subList(1, arguments.length)));
        }
        SpringApplication.run(Charted.class, arguments);
    }

}
