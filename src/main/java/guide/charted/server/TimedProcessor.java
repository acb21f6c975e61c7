package guide.charted.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Reads the requests of one connection and knows since when it has been at one. */
final class TimedProcessor extends Http11Processor {

    private static final long IDLE = -1;

    private final TimedProtocol protocol;

    private volatile @Nullable SocketWrapperBase<?> connection;

    TimedProcessor(TimedProtocol protocol, Adapter adapter) {
        super(protocol, adapter);
        this.protocol = protocol;
    }

    /** Called when bytes have come: for a request that came in pieces, once a piece. */
    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        if (begin() != IDLE && left() <= 0) {
            return SocketState.CLOSED;
        }
        this.connection = socket;
        this.protocol.atWork().add(this);
        try {
            SocketState state = super.service(socket);
            if (state == SocketState.LONG && begin() != IDLE) {
                socket.setReadTimeout(Math.max(1, left()));
            }
            return state;
        }
        finally {
            this.protocol.atWork().remove(this);
            this.connection = null;
        }
    }

    private long begin() {
        return getRequest().getStartTimeNanos();
    }

    private long left() {
        return this.protocol.requestTime().toMillis() - (System.nanoTime() - begin()) / 1_000_000;
    }

    /** What it is at, for another thread; empty between two requests. */
    Optional<Answering> answering() {
        SocketWrapperBase<?> socket = this.connection;
        long begin = begin();
        return (socket != null && begin != IDLE)
                ? Optional.of(new Answering(Duration.ofNanos(System.nanoTime() - begin), socket)) : Optional.empty();
    }

    /**
     * A request that a thread is busy with.
     *
     * @param age since its first byte came
     * @param socket who asked
     */
    record Answering(Duration age, SocketWrapperBase<?> socket) {

        /** Ends the stream, so that whoever waits to write on learns it at once. */
        void cut() {
            try {
                if (this.socket.getSocket() instanceof NioChannel channel) {
                    channel.getIOChannel().shutdownOutput();
                }
            }
            catch (IOException ex) {
                this.socket.close();
            }
        }

    }

}
