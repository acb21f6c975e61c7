package guide.charted.server;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts this module's parts into Tomcat, behind what Spring Boot puts there: who a trusted
 * proxy speaks for is known by then. The management port has none of it.
 */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /**
     * Bytes that the system takes at once, so that no thread waits for a reader of a
     * page.
     */
    private static final String SENT_AHEAD = String.valueOf(256 * 1024);

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guarded(MessageSource messages,
            @Value("${charted.request-time}") Duration request, @Value("${charted.answer-time}") Duration answer) {
        return (server) -> {
            server.setProtocol(TimedProtocol.class.getName());
            server.addConnectorCustomizers((connector) -> {
                if (connector.getProtocolHandler() instanceof TimedProtocol protocol) {
                    protocol.limit(request, answer);
                    protocol.setProperty("socket.txBufSize", SENT_AHEAD);
                }
            });
            server.addEngineValves(new SecurityHeaders(), new UnreadBodies());
            server.addContextCustomizers(
                    (context) -> context.getParent().getPipeline().addValve(new PlainErrors(messages)));
        };
    }

}
