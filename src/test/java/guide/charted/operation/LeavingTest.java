package guide.charted.operation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import guide.charted.support.Databases;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeavingTest {

    @Test
    void anInstanceThatIsStoppedFirstSaysSoAndGoesOnAnsweringForAWhile() {
        Instance guide = Instance.start(Databases.POSTGRESQL.url(), "--charted.leave-time=3s");
        assertThat(guide.get("/readyz").statusCode()).isEqualTo(200);
        long start = System.nanoTime();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(guide::close);
        int ready = 200;
        while (ready == 200 && System.nanoTime() - start < Duration.ofSeconds(3).toNanos()) {
            ready = guide.get("/readyz").statusCode();
        }
        assertThat(ready).isEqualTo(503);
        assertThat(guide.get("/career").statusCode()).isEqualTo(200);
        assertThat(guide.get("/livez").statusCode()).isEqualTo(200);
        stopped.join();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(3));
    }

}
