package id.satuatap.display.board;

import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.view.CallView;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.uikit.text.MallZone;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * Immutable. Which part of the hall a board shows.
 *
 * @param zone one zone; empty for all
 */
public record BoardScope(OptionalInt zone) {

    /** A board of the whole mall. */
    public static BoardScope everywhere() {
        return new BoardScope(OptionalInt.empty());
    }

    /** A board of one zone. */
    public static BoardScope ofZone(int zone) {
        return new BoardScope(OptionalInt.of(zone));
    }

    boolean all() {
        return zone.isEmpty();
    }

    /** Returns the calls of the business day, latest first: those of the day before are nobody's any more. */
    List<CallView> calls(HallProjection hall, MallZone clock) {
        LocalDate date = hall.mall().date();
        List<CallView> calls = zone.isPresent() ? hall.calls(zone.getAsInt()) : hall.calls();
        return calls.stream()
                .filter(call -> date == null
                        || call.calledAt().atZone(clock.id()).toLocalDate().equals(date))
                .toList();
    }

    /** Returns the counters at which somebody works, by their labels. */
    List<CounterView> counters(HallProjection hall) {
        return hall.counters().values().stream()
                .filter(counter -> all() || counter.zone() == zone.getAsInt())
                .filter(counter -> counter.state() != CounterState.CLOSED)
                .sorted(CounterTile.BY_LABEL)
                .toList();
    }
}
