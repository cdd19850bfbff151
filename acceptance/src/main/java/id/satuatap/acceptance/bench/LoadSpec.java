package id.satuatap.acceptance.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a load process is to do; written to a file by the bench and read by {@link LoadMain}. Immutable.
 *
 * @param kind which load
 * @param port of the server on loopback
 * @param clients kiosks or desks at work
 * @param warmMillis not measured
 * @param millis measured
 * @param perSecond commands (cycles at desks) a client starts each second, 0 for a closed loop without think time
 * @param waiting visitors that wait before the measure begins
 * @param services to ask for, in turn
 * @param counters to serve at
 * @param seed of all chance
 */
record LoadSpec(
        String kind,
        int port,
        int clients,
        long warmMillis,
        long millis,
        double perSecond,
        int waiting,
        List<String> services,
        List<String> counters,
        long seed) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static LoadSpec read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), LoadSpec.class);
    }

    void write(Path file) throws IOException {
        JSON.writeValue(file.toFile(), this);
    }
}
