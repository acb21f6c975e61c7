package guide.charted.certification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EligibilityConfiguration {

    @Bean
    Eligibility eligibility(Certifications certifications) {
        return new Eligibility(certifications.rules());
    }

}
