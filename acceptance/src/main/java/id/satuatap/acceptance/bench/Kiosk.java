package id.satuatap.acceptance.bench;

import java.io.IOException;
import java.util.SplittableRandom;

/** A kiosk under load: takes numbers and remembers none but the last. Confined to one thread. */
final class Kiosk implements AutoCloseable {
    private static final String COMMANDS = "/api/v1/commands";

    private final Wire wire;
    private final Bodies bodies;
    private String visit = "";

    Kiosk(int port, int number, long seed) throws IOException {
        this.wire = new Wire(port, BenchMall.token(BenchMall.kiosk(number)));
        this.bodies = new Bodies(new SplittableRandom(seed * 1_000 + number));
    }

    /** @return the whole answer */
    String issue(String service) throws IOException {
        visit = bodies.id();
        return wire.post(COMMANDS, bodies.issue(visit, service));
    }

    /** Says that the last number was shown, so that it may be called at once. */
    String shown() throws IOException {
        return wire.post(COMMANDS, bodies.shown(visit));
    }

    @Override
    public void close() {
        wire.close();
    }
}
