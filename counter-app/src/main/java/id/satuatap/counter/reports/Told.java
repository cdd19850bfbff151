package id.satuatap.counter.reports;

import id.satuatap.counter.link.Saying;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of a report that somebody asked for. Immutable.
 *
 * @param order what was asked for
 * @param fault why it could not be written; null where that is not the matter
 * @param saying why the server did not give it; null where that is not the matter
 */
record Told(
        Kind kind,
        Order order,
        @Nullable WriteFault fault,
        @Nullable Saying saying) {
    /** What there is to tell. Immutable. */
    enum Kind {
        /** The file lies where it was wanted. */
        SAVED,
        /** It was made, and is held here until it is saved elsewhere. */
        NOT_WRITTEN,
        /** The server did not give it. */
        NOT_MADE
    }

    static Told saved(Order order) {
        return new Told(Kind.SAVED, order, null, null);
    }

    static Told notWritten(Order order, WriteFault fault) {
        return new Told(Kind.NOT_WRITTEN, order, fault, null);
    }

    static Told notMade(Order order, Saying why) {
        return new Told(Kind.NOT_MADE, order, null, why);
    }

    /** The file that it is about; its bare name where nobody chose a place. */
    Path file() {
        Path target = order.target();
        return target == null ? Path.of(order.fileName()) : target;
    }
}
