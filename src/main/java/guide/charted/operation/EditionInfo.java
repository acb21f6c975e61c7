package guide.charted.operation;

import java.util.LinkedHashMap;
import java.util.Map;

import guide.charted.data.Running;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/**
 * Says at {@code /actuator/info} and in the metrics which edition runs. A gauge of 1 with
 * tags is how Prometheus tells of such things.
 */
@Component
class EditionInfo implements InfoContributor, MeterBinder {

    private final Running running;

    EditionInfo(Running running) {
        this.running = running;
    }

    static Map<String, Object> of(Running running) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("edition", running.edition().name());
        words.put("checkedOn", running.edition().checkedOn().toString());
        words.put("schema", running.edition().schema());
        words.put("version", running.version());
        words.put("built", String.valueOf(running.built()));
        return words;
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail("edition", of(this.running));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("charted.edition", () -> 1)
            .description("The edition and the build that run here")
            .tags("edition", this.running.edition().name(), "schema", this.running.edition().schema(), "version",
                    this.running.version())
            .register(registry);
    }

}
