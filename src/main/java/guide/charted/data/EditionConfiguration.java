package guide.charted.data;

import org.hibernate.cfg.MappingSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Reads the edition that {@code charted.data} names, has Flyway load it into its schema,
 * and JPA read it there.
 */
@Configuration(proxyBeanMethods = false)
class EditionConfiguration {

    @Bean
    EditionFolder editionFolder(ResourcePatternResolver resources, @Value("${charted.data}") String location) {
        return new EditionFolder(resources, location);
    }

    @Bean
    Edition edition(EditionFolder folder) {
        return folder.edition();
    }

    @Bean
    Running running(Edition edition, ObjectProvider<BuildProperties> build) {
        BuildProperties built = build.getIfAvailable();
        String version = (built != null) ? built.getVersion() : null;
        return new Running(edition, (version != null) ? version : "unbuilt", (built != null) ? built.getTime() : null);
    }

    @Bean
    LoadEdition loadEdition(EditionFolder folder, Edition edition) {
        return new LoadEdition(folder, edition);
    }

    @Bean
    FlywayConfigurationCustomizer migrateTheSchemaOf(Edition edition) {
        return (flyway) -> flyway.schemas(edition.schema()).defaultSchema(edition.schema()).createSchemas(true);
    }

    @Bean
    HibernatePropertiesCustomizer readTheSchemaOf(Edition edition) {
        return (properties) -> properties.put(MappingSettings.DEFAULT_SCHEMA, edition.schema());
    }

}
