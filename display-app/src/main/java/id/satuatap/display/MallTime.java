package id.satuatap.display;

import id.satuatap.protocol.change.Change;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** Thread-safe. The mall's time zone, as the hall told it last; this PC's before. */
final class MallTime implements HallListener {
    private volatile ZoneId zone = ZoneId.systemDefault();

    ZoneId get() {
        return zone;
    }

    @Override
    public void linkChanged(LinkState link) {}

    @Override
    public void hallReplaced(HallProjection hall) {
        follow(hall);
    }

    @Override
    public void hallChanged(HallProjection hall, List<Change> changes) {
        follow(hall);
    }

    private void follow(HallProjection hall) {
        try {
            zone = ZoneId.of(hall.mall().timeZone());
        } catch (DateTimeException unknown) {
            zone = ZoneId.systemDefault();
        }
    }
}
