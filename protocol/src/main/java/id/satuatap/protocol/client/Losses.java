package id.satuatap.protocol.client;

import id.satuatap.protocol.error.ErrorCode;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a log says of a link that is lost: each cause once, however often it is tried again. Confined to the feed's thread.
 */
final class Losses {
    private final Set<ErrorCode> told = EnumSet.noneOf(ErrorCode.class);

    /** Whether this is the first time since the link was last there, and worth a line. */
    boolean logged(ErrorCode cause) {
        return told.add(cause);
    }

    /** The link is back: the next loss is a new one. */
    void over() {
        told.clear();
    }
}
