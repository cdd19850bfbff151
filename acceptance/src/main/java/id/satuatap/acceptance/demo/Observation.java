package id.satuatap.acceptance.demo;

import id.satuatap.protocol.client.ClientMachine;
import id.satuatap.protocol.client.HallFeed;
import id.satuatap.protocol.client.ServerLink;
import id.satuatap.protocol.session.SignIn;
import java.io.IOException;
import java.util.List;

/** A client that follows the hall as the organiser's supervisor for as long as it is open. Thread-safe. */
final class Observation implements AutoCloseable {
    private final HallObserver observer = new HallObserver();
    private final ServerLink server;

    private Observation(String address) {
        this.server = ServerLink.of(List.of(address), null, ClientMachine.system());
    }

    static Observation open(String address) throws IOException {
        Observation observation = new Observation(address);
        boolean in = observation
                .server
                .client()
                .signIn(new SignIn(DemoCast.ORGANISER, DemoCast.PASSWORD, null))
                .join()
                .match(session -> true, error -> false);
        if (!in) {
            observation.close();
            throw new IOException("the observer could not sign in");
        }
        observation.server.feed().subscribe(observation.observer);
        observation.server.feed().start();
        return observation;
    }

    HallObserver seen() {
        return observer;
    }

    HallFeed feed() {
        return server.feed();
    }

    @Override
    public void close() {
        server.close();
    }
}
