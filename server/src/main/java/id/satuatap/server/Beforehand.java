package id.satuatap.server;

import id.satuatap.server.record.RecordCodec;
import org.h2.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads beside the starting thread what every start needs a moment later, in the order in which it is needed: logging, the
 * records' words, web library, database. Stateless; whatever fails here fails again, and is told, where it is needed.
 */
final class Beforehand {
    private Beforehand() {}

    /**
     * Begins, and returns at once.
     *
     * @param web loads the web library
     */
    static void begin(Runnable web) {
        Thread thread = new Thread(() -> load(web), "beforehand");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load(Runnable web) {
        Logger log = LoggerFactory.getLogger(Beforehand.class);
        try {
            log.debug("ready: {}", RecordCodec.ofThisRelease());
            web.run();
            log.debug("ready: {}", Driver.load());
        } catch (RuntimeException | LinkageError later) {
            log.debug("not ready before it is needed", later);
        }
    }
}
