package guide.charted.operation;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Between saying that it is not ready any more and closing the door, an instance goes on
 * answering for a while, so that whoever sends it readers has the time to notice. The
 * door closes in a later phase; requests under way are finished then.
 */
@Component
class Leaving implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Leaving.class);

    private final Duration time;

    private volatile boolean running;

    Leaving(@Value("${charted.leave-time}") Duration time) {
        this.time = time;
    }

    @Override
    public void start() {
        this.running = true;
    }

    @Override
    public void stop() {
        this.running = false;
        if (this.time.isZero()) {
            return;
        }
        log.info("Leaving: not ready any more, still answering for {} s", this.time.toSeconds());
        try {
            Thread.sleep(this.time);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

    /** Before the web server, which stops taking requests 1024 phases below. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

}
