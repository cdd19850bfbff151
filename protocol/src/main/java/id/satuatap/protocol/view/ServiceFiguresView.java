package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. How one service does today, counted as in the daily report: by leg. Audience: SUPERVISORS, the agency's supervisor, the organiser's and the
 * administrator.
 *
 * @param service its code
 * @param agency the agency that gives it
 * @param waiting how many wait now
 * @param longestSince since when the one waits who waits longest; absent when nobody waits
 * @param called how many are called now and have not come yet
 * @param serving how many are served now
 * @param issuedToday legs that began to wait: numbers given, and visitors sent here from another service
 * @param calledToday turns begun; a recall is none
 * @param servedToday served to the end, or sent on to another service
 * @param notPresentToday did not come when called
 * @param cancelledToday cancelled
 */
public record ServiceFiguresView(
        String service,
        String agency,
        int waiting,
        @Nullable Instant longestSince,
        int called,
        int serving,
        int issuedToday,
        int calledToday,
        int servedToday,
        int notPresentToday,
        int cancelledToday) {
    public ServiceFiguresView {
        Fields.id("service", service);
        Fields.id("agency", agency);
        Fields.range("waiting", waiting, 0, Integer.MAX_VALUE);
        Fields.range("called", called, 0, Integer.MAX_VALUE);
        Fields.range("serving", serving, 0, Integer.MAX_VALUE);
        Fields.range("issuedToday", issuedToday, 0, Integer.MAX_VALUE);
        Fields.range("calledToday", calledToday, 0, Integer.MAX_VALUE);
        Fields.range("servedToday", servedToday, 0, Integer.MAX_VALUE);
        Fields.range("notPresentToday", notPresentToday, 0, Integer.MAX_VALUE);
        Fields.range("cancelledToday", cancelledToday, 0, Integer.MAX_VALUE);
    }
}
