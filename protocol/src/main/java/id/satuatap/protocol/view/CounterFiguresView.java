package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. How one counter does today, counted as in the daily report: by turn. Who sits there and whom he serves stands in its {@link DeskView}.
 * Audience: SUPERVISORS, the agency's supervisor, the organiser's and the administrator.
 *
 * @param counter its code
 * @param agency whose it is
 * @param waitingForIt how many wait now whom it may call
 * @param idleSince since when it is open and free while somebody waits for it; absent when that is not so
 * @param calledToday turns begun; a recall is none
 * @param servedToday turns finished; visitors sent on are not among them
 * @param notPresentToday did not come when called
 */
public record CounterFiguresView(
        String counter,
        String agency,
        int waitingForIt,
        @Nullable Instant idleSince,
        int calledToday,
        int servedToday,
        int notPresentToday) {
    public CounterFiguresView {
        Fields.id("counter", counter);
        Fields.id("agency", agency);
        Fields.range("waitingForIt", waitingForIt, 0, Integer.MAX_VALUE);
        Fields.range("calledToday", calledToday, 0, Integer.MAX_VALUE);
        Fields.range("servedToday", servedToday, 0, Integer.MAX_VALUE);
        Fields.range("notPresentToday", notPresentToday, 0, Integer.MAX_VALUE);
    }
}
