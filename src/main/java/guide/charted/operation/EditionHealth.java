package guide.charted.operation;

import guide.charted.data.Running;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says in the health answer which edition and build answer. */
@Component("editionHealthIndicator")
class EditionHealth implements HealthIndicator {

    private final Running running;

    EditionHealth(Running running) {
        this.running = running;
    }

    @Override
    public Health health() {
        return Health.up().withDetails(EditionInfo.of(this.running)).build();
    }

}
