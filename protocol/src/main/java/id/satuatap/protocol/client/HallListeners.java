package id.satuatap.protocol.client;

import id.satuatap.protocol.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Confined to the thread {@code hall-feed}. Those who are told; a defect in one of them does not reach the others. */
final class HallListeners {
    private static final Logger LOG = LoggerFactory.getLogger(HallListeners.class);

    private final List<HallListener> all = new ArrayList<>();

    void add(HallListener listener, LinkState link, @Nullable HallProjection hall) {
        all.add(listener);
        tell(listener, each -> each.linkChanged(link));
        if (hall != null) {
            tell(listener, each -> each.hallReplaced(hall));
        }
    }

    void remove(HallListener listener) {
        all.remove(listener);
    }

    void linkChanged(LinkState link) {
        tellAll(each -> each.linkChanged(link));
    }

    void replaced(HallProjection hall) {
        tellAll(each -> each.hallReplaced(hall));
    }

    void changed(HallProjection hall, List<Change> changes) {
        tellAll(each -> each.hallChanged(hall, changes));
    }

    void reached(HallProjection hall) {
        tellAll(each -> each.hallReached(hall));
    }

    private void tellAll(Consumer<HallListener> what) {
        List.copyOf(all).forEach(listener -> tell(listener, what));
    }

    private static void tell(HallListener listener, Consumer<HallListener> what) {
        try {
            what.accept(listener);
        } catch (RuntimeException defect) {
            LOG.error("Defect in a listener of the hall feed", defect);
        }
    }
}
