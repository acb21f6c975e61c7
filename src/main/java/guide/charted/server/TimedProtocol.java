package guide.charted.server;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 with an end to patience. Tomcat's own timeouts begin anew with each byte;
 * these count the whole request and the whole answer. Requests that trickle in hold no
 * thread; answers that are taken slowly do, so only a quarter of the threads may be held
 * so: beyond that the longest ones are cut first.
 */
public class TimedProtocol extends Http11NioProtocol {

    /** Whatever takes longer waits for the reader. */
    private static final Duration SLOW = Duration.ofMillis(500);

    private static final Duration PACE = Duration.ofMillis(100);

    /** Who asks one thing after the other has asked again by then. */
    private static final Duration QUIET = Duration.ofSeconds(1);

    /** Of the 30 seconds that Spring Boot gives to the requests under way. */
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(20);

    private static final Duration PEEK = Duration.ofMillis(10);

    private final Set<TimedProcessor> atWork = ConcurrentHashMap.newKeySet();

    private Duration requestTime = Duration.ofSeconds(10);

    private Duration answerTime = Duration.ofMinutes(1);

    private @Nullable ScheduledFuture<?> watch;

    void limit(Duration request, Duration answer) {
        this.requestTime = request;
        this.answerTime = answer;
    }

    Duration requestTime() {
        return this.requestTime;
    }

    Set<TimedProcessor> atWork() {
        return this.atWork;
    }

    @Override
    protected Processor createProcessor() {
        return new TimedProcessor(this, new OddRequests(getAdapter()));
    }

    @Override
    public void start() throws Exception {
        super.start();
        this.watch = getUtilityExecutor().scheduleWithFixedDelay(this::cutTheSlow, PACE.toMillis(), PACE.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /**
     * Takes no more connections, and answers once more on those there are, saying that it
     * is the last time. Tomcat alone would drop what comes on them now.
     */
    @Override
    public void pause() throws Exception {
        closeServerSocketGraceful();
        long start = System.nanoTime();
        long busy = start;
        long now = start;
        while (!getEndpoint().getConnections().isEmpty() && now - busy < QUIET.toNanos()
                && now - start < LAST_ANSWERS.toNanos()) {
            Thread.sleep(PEEK);
            now = System.nanoTime();
            busy = this.atWork.isEmpty() ? busy : now;
        }
        super.pause();
    }

    @Override
    public void stop() throws Exception {
        if (this.watch != null) {
            this.watch.cancel(false);
        }
        super.stop();
    }

    private void cutTheSlow() {
        List<TimedProcessor.Answering> slow = this.atWork.stream()
            .flatMap((processor) -> processor.answering().stream())
            .filter((answering) -> answering.age().compareTo(SLOW) > 0)
            .sorted(Comparator.comparing(TimedProcessor.Answering::age).reversed())
            .toList();
        int tooMany = slow.size() - getMaxThreads() / 4;
        for (int i = 0; i < slow.size(); i++) {
            if (i < tooMany || slow.get(i).age().compareTo(this.answerTime) > 0) {
                slow.get(i).cut();
            }
        }
    }

}
