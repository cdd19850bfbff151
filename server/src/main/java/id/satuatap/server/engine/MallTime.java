package id.satuatap.server.engine;

import java.time.InstantSource;

/**
 * The mall's time: while the server runs it goes on by the monotonic clock, whatever happens to the machine's wall clock.
 * Thread-safe.
 */
public interface MallTime extends InstantSource {
    /** Mall seconds in a real second; 1 but in a demo. */
    double rate();
}
