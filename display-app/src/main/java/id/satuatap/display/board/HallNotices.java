package id.satuatap.display.board;

import id.satuatap.display.board.HallNotice.Kind;
import id.satuatap.display.directory.HallDirectory;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.DayState;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Stateless. Decides what the board says when there is no call to show. */
final class HallNotices {
    private HallNotices() {}

    /** @param now in the mall's zone */
    static HallNotice of(HallProjection hall, HallDirectory directory, boolean anyCall, ZonedDateTime now) {
        DayState day = hall.mall().day();
        Optional<LocalTime> opening = directory
                .firstOpening(now.getDayOfWeek())
                .filter(opens -> now.toLocalTime().isBefore(opens));
        return switch (day) {
            case OPEN, CLOSING -> anyCall ? HallNotice.NONE : new HallNotice(Kind.FIRST_CALL, opening.orElse(null));
            case CLOSED -> new HallNotice(Kind.CLOSED, null);
            case NOT_OPEN -> notOpen(hall, opening);
        };
    }

    private static HallNotice notOpen(HallProjection hall, Optional<LocalTime> opening) {
        if (hall.services().values().stream().anyMatch(service -> service.reason() == ClosedReason.HOLIDAY)) {
            return new HallNotice(Kind.HOLIDAY, null);
        }
        return opening.map(opens -> new HallNotice(Kind.OPENS, opens)).orElse(new HallNotice(Kind.CLOSED, null));
    }
}
