package id.satuatap.acceptance.demo;

import id.satuatap.protocol.client.Addresses;
import id.satuatap.protocol.client.ClientTimings;
import id.satuatap.protocol.client.Credentials;
import id.satuatap.protocol.client.HallFeed;
import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.client.MallClock;
import id.satuatap.protocol.session.SignIn;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;

/** A client that follows the hall as the organiser's supervisor for as long as it is open. Thread-safe. */
final class Observation implements AutoCloseable {
    private final HallObserver observer = new HallObserver();
    private final LanClient client;
    private final HallFeed feed;

    private Observation(String address) {
        this.client = new LanClient(
                new Addresses(List.of(address)),
                new Credentials(null),
                new MallClock(System::nanoTime, InstantSource.system()),
                new SecureRandom(),
                ClientTimings.STANDARD,
                null);
        this.feed = new HallFeed(client, new SecureRandom(), ClientTimings.STANDARD);
    }

    static Observation open(String address) throws IOException {
        Observation observation = new Observation(address);
        boolean in = observation
                .client
                .signIn(new SignIn(DemoCast.ORGANISER, DemoCast.PASSWORD, null))
                .join()
                .match(session -> true, error -> false);
        if (!in) {
            observation.close();
            throw new IOException("the observer could not sign in");
        }
        observation.feed.subscribe(observation.observer);
        observation.feed.start();
        return observation;
    }

    HallObserver seen() {
        return observer;
    }

    HallFeed feed() {
        return feed;
    }

    @Override
    public void close() {
        feed.close();
        client.close();
    }
}
