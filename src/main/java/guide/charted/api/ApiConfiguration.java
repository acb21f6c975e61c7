package guide.charted.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    /** Routes are asked before controllers, so this one comes before the error page. */
    @Bean
    RouterFunction<ServerResponse> problemRoute(Problems problems) {
        return RouterFunctions.route(RequestPredicates.path("/error").and(Problems::isExpected), problems::answer);
    }

}
