package guide.charted.benchmark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import guide.charted.Charted;
import guide.charted.school.ManySchools;
import guide.charted.school.SchoolCatalog;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The running guide, on its real data or on many times as much. Started once and kept: a
 * server too answers every question with the same compiled code.
 */
@State(Scope.Benchmark)
public class Guide {

    private static final Map<Integer, ConfigurableApplicationContext> RUNNING = new ConcurrentHashMap<>();

    /** How many times the schools and programs of the edition. */
    @Param({ "1", "50" })
    public int times;

    <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    String address(String path) {
        return "http://localhost:" + context().getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    static void stopAll() {
        RUNNING.values().forEach(ConfigurableApplicationContext::close);
    }

    private ConfigurableApplicationContext context() {
        return RUNNING.computeIfAbsent(this.times, Guide::start);
    }

    private static ConfigurableApplicationContext start(int times) {
        return new SpringApplicationBuilder(Charted.class)
            .initializers((starting) -> starting.getBeanFactory().addBeanPostProcessor(new Multiplying(times)))
            .run("--server.port=0", "--management.server.port=-1", "--spring.main.banner-mode=off",
                    "--logging.level.root=warn", "--spring.datasource.url=jdbc:h2:mem:times" + times
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    }

    /** Puts the larger catalog in the place of the real one. */
    private record Multiplying(int times) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return (bean instanceof SchoolCatalog catalog) ? ManySchools.times(catalog, this.times) : bean;
        }

    }

}
