package guide.charted.operation;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The database of the guide's settings, without the guide. */
final class ConfiguredDatabase implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    /**
     * Finds it.
     * @param settings such as {@code --spring.profiles.active=postgres}
     */
    ConfiguredDatabase(List<String> settings) {
        this.context = new SpringApplicationBuilder(Only.class).web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .properties("logging.level.root=off")
            .run(settings.toArray(String[]::new));
    }

    DataSource source() {
        return this.context.getBean(DataSource.class);
    }

    @Override
    public void close() {
        this.context.close();
    }

    /** All that this start knows. */
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class Only {

    }

}
