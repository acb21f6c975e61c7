package guide.charted.operation;

import com.zaxxer.hikari.HikariDataSource;
import guide.charted.data.Edition;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Tells PostgreSQL which edition a connection is for, so that {@code editions list} sees
 * what is in use.
 */
@Component
class NamedConnections implements BeanPostProcessor {

    private final ObjectProvider<Edition> edition;

    NamedConnections(ObjectProvider<Edition> edition) {
        this.edition = edition;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
            pool.addDataSourceProperty("ApplicationName", this.edition.getObject().schema());
        }
        return bean;
    }

}
