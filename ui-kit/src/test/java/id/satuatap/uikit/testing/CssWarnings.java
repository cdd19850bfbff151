package id.satuatap.uikit.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what JavaFX's style engine complains of while a test runs. Thread-safe. */
final class CssWarnings extends Handler {
    private final Logger logger = Logger.getLogger("javafx.css");
    private final List<String> texts = new CopyOnWriteArrayList<>();

    void listen() {
        logger.addHandler(this);
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    @Override
    public void publish(LogRecord complaint) {
        if (complaint.getLevel().intValue() >= Level.WARNING.intValue()) {
            texts.add(complaint.getMessage());
        }
    }

    @Override
    public void flush() {
        // Nothing is buffered.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
