package id.satuatap.protocol.client;

import id.satuatap.protocol.testing.Request;
import id.satuatap.protocol.testing.Response;
import id.satuatap.protocol.testing.SocketServer;
import id.satuatap.protocol.testing.Stream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Thread-safe. A server that a test tells what to say, and that tells the test what it was asked. */
final class TestServer implements AutoCloseable {
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<Stream> streams = new LinkedBlockingQueue<>();
    private final SocketServer server;
    private volatile Function<Request, Optional<Response>> answers;

    /** @param answers what to say to a plain request; empty = read it and hang up */
    TestServer(Function<Request, Optional<Response>> answers) throws IOException {
        this.answers = answers;
        this.server = new SocketServer(new SocketServer.Script() {
            @Override
            public Optional<Response> answer(Request request) {
                Optional<Response> response = TestServer.this.answers.apply(request);
                if (response.map(Response::status).orElse(0) != Response.STREAM.status()) {
                    requests.add(request);
                }
                return response;
            }

            @Override
            public void opened(Stream stream) {
                streams.add(stream);
            }
        });
    }

    void answer(Function<Request, Optional<Response>> next) {
        answers = next;
    }

    String address() {
        return server.address();
    }

    Request nextRequest() throws InterruptedException {
        return next(requests, "No request came");
    }

    Stream nextStream() throws InterruptedException {
        return next(streams, "No stream was opened");
    }

    int requestsWaiting() {
        return requests.size();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static <T> T next(BlockingQueue<T> queue, String otherwise) throws InterruptedException {
        T found = queue.poll(60, TimeUnit.SECONDS);
        if (found == null) {
            throw new AssertionError(otherwise);
        }
        return found;
    }
}
