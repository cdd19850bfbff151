package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.SplittableRandom;

/** An officer at his open counter under load. Confined to one thread. */
final class Desk implements AutoCloseable {
    private static final String COMMANDS = "/api/v1/commands";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String counter;
    private final Wire wire;
    private final Bodies bodies;

    private Desk(String counter, Wire wire, Bodies bodies) {
        this.counter = counter;
        this.wire = wire;
        this.bodies = bodies;
    }

    /** Signs in at the desk's PC and opens the counter. */
    static Desk open(int port, String counter, long seed) throws IOException {
        String session = session(port, counter, BenchMall.officer(counter));
        Bodies bodies = new Bodies(new SplittableRandom(seed * 7_919 + counter.hashCode()));
        Desk desk = new Desk(counter, new Wire(port, session), bodies);
        String answer = desk.wire.post(COMMANDS, bodies.atCounter("OpenCounter", counter));
        if (!Bodies.accepted(answer) && !answer.contains("COUNTER_TAKEN")) {
            throw new IOException("counter " + counter + " did not open: " + answer);
        }
        return desk;
    }

    /** Signs somebody in at a desk's PC. @return his token */
    static String session(int port, String counter, String person) throws IOException {
        try (Wire device = new Wire(port, BenchMall.token(BenchMall.desk(counter)))) {
            String body = JSON.createObjectNode()
                    .put("person", person)
                    .put("password", BenchMall.PASSWORD)
                    .toString();
            JsonNode answer = JSON.readTree(device.post("/api/v1/sessions", body));
            String session = answer.path("token").asText();
            if (session.isEmpty()) {
                throw new IOException(person + " could not sign in at " + counter + ": " + answer);
            }
            return session;
        }
    }

    /** @return the answer with the turn, or the rejection */
    String callNext() throws IOException {
        return wire.post(COMMANDS, bodies.atCounter("CallNext", counter));
    }

    String start(String turn) throws IOException {
        return wire.post(COMMANDS, bodies.aboutTurn("StartServing", counter, turn));
    }

    String finish(String turn) throws IOException {
        return wire.post(COMMANDS, bodies.aboutTurn("FinishServing", counter, turn));
    }

    @Override
    public void close() {
        wire.close();
    }
}
