package id.satuatap.server;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LocationAwareLogger;

/** Sends what libraries say through the platform's own log to ours. Stateless. */
final class SystemLog {
    private SystemLog() {}

    /** Called before any library wakes. */
    static void bridge() {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new ToSlf4j());
    }

    private static final class ToSlf4j extends Handler {
        @Override
        public void publish(LogRecord said) {
            String name = said.getLoggerName() == null ? "java.util.logging" : said.getLoggerName();
            org.slf4j.Logger log = LoggerFactory.getLogger(name);
            int level = level(said.getLevel());
            if (log instanceof LocationAwareLogger located) {
                located.log(
                        null, Logger.class.getName(), level, said.getMessage(), said.getParameters(), said.getThrown());
            } else {
                log.warn(said.getMessage(), said.getThrown());
            }
        }

        private static int level(Level level) {
            if (level.intValue() >= Level.SEVERE.intValue()) {
                return LocationAwareLogger.ERROR_INT;
            }
            if (level.intValue() >= Level.WARNING.intValue()) {
                return LocationAwareLogger.WARN_INT;
            }
            return level.intValue() >= Level.INFO.intValue()
                    ? LocationAwareLogger.INFO_INT
                    : LocationAwareLogger.DEBUG_INT;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
