package guide.charted.web;

import java.time.Duration;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private static final String ASSETS = "/assets/**";

    private static final String SENT_AT_ONCE = String.valueOf(16 * 1024);

    private final EditionTag editionTag;

    WebConfiguration(EditionTag editionTag) {
        this.editionTag = editionTag;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this.editionTag);
    }

    /**
     * The names of style sheets, scripts and icons carry a hash of what they hold, so
     * that a browser may keep them for good.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ASSETS)
            .addResourceLocations("classpath:" + KnownFiles.FOLDER)
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
            .resourceChain(true)
            .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
            .addResolver(new KnownFiles());
    }

    /**
     * Comes before everything that a kept page does not need: Spring Boot observes
     * requests in the same place, and what is declared here goes first.
     */
    @Bean
    FilterRegistrationBean<PageCache> keptPagesFirst(PageCache cache) {
        FilterRegistrationBean<PageCache> first = new FilterRegistrationBean<>(cache);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return first;
    }

    /**
     * Most pages leave in one piece, headers included: asking the system is what costs.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> sendInOnePiece() {
        return (server) -> server
            .addConnectorCustomizers((connector) -> connector.setProperty("socket.appWriteBufSize", SENT_AT_ONCE));
    }

    /** Writes those names into the pages. */
    @Bean
    ResourceUrlEncodingFilter assetNames() {
        return new ResourceUrlEncodingFilter();
    }

}
