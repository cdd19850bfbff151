package id.satuatap.protocol.view;

import id.satuatap.protocol.field.Fields;
import java.time.Instant;

/**
 * Immutable. One announcement and its slot; a board speaks it only while it is GRANTED. Audience: HALL, everybody.
 *
 * @param announcement which announcement; what ReportAnnouncement names
 * @param turn the turn it calls
 * @param ticket the number to speak
 * @param counter where to go
 * @param counterLabel what to speak for the counter
 * @param zone where the counter is
 * @param acousticGroup zones that hear each other share one; never two are GRANTED in it
 * @param recall true if it is not the first call of the turn
 * @param calledAt when the officer called
 * @param state how far it is
 * @param dropAt spoken by then or dropped, by the mall's clock
 */
public record AnnouncementView(
        String announcement,
        String turn,
        String ticket,
        String counter,
        String counterLabel,
        int zone,
        String acousticGroup,
        boolean recall,
        Instant calledAt,
        AnnouncementState state,
        Instant dropAt) {
    public AnnouncementView {
        Fields.id("announcement", announcement);
        Fields.id("turn", turn);
        Fields.id("ticket", ticket);
        Fields.id("counter", counter);
        Fields.text("counterLabel", counterLabel, 40);
        Fields.range("zone", zone, 1, 999);
        Fields.id("acousticGroup", acousticGroup);
        Fields.required("calledAt", calledAt);
        Fields.required("state", state);
        Fields.required("dropAt", dropAt);
    }

    /** Says whether nothing will happen to it any more. */
    public boolean finished() {
        return state != AnnouncementState.PENDING && state != AnnouncementState.GRANTED;
    }
}
