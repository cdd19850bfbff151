package id.satuatap.server;

import id.satuatap.server.record.RecordCodec;
import org.h2.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.Xnio;

/**
 * Loads beside the starting thread what every start needs a moment later, in the order in which it is needed: logging, the
 * records' words, web library, database. Stateless; whatever fails here fails again, and is told, where it is needed.
 */
final class Beforehand {
    private Beforehand() {}

    /** Begins, and returns at once. */
    static void begin() {
        Thread thread = new Thread(Beforehand::load, "beforehand");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load() {
        Logger log = LoggerFactory.getLogger(Beforehand.class);
        try {
            log.debug("made ready: {}, {}, {}", RecordCodec.ofThisRelease(), Xnio.getInstance(), Driver.load());
        } catch (RuntimeException | LinkageError later) {
            log.debug("not ready before it is needed", later);
        }
    }
}
