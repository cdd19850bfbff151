package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** P7. Confined to one thread. */
public final class OnlyCodesOnRecord implements Listening {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,32}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._:/-]{1,80}");

    private final Finding finding = new Finding();

    @Override
    public String sentence() {
        return "Reasons on the record are codes and notes are references: nobody's words, nobody's name.";
    }

    @Override
    public Finding finding() {
        return finding;
    }

    @Override
    public Boolean copyReported(VisitEvent.CopyReported event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean copyOrdered(VisitEvent.CopyOrdered event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean queued(VisitEvent.LegQueued event) {
        String note = event.noteRef();
        finding.wrongIf(note != null && !REFERENCE.matcher(note).matches(), "words in", event);
        return true;
    }

    @Override
    public Boolean called(TurnEvent.TicketCalled event) {
        return code(event.policy(), event) && code(event.reason(), event);
    }

    @Override
    public Boolean missed(TurnEvent.TicketMissed event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean priorityChanged(VisitEvent.PriorityChanged event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean paused(CounterEvent.CounterPaused event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean closed(CounterEvent.CounterClosed event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean unserved(DayEvent.UnservedRecorded event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean dropped(AnnouncementEvent.AnnouncementDropped event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean failed(AnnouncementEvent.AnnouncementFailed event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean noticeEnded(AnnouncementEvent.NoticeEnded event) {
        return code(event.end(), event);
    }

    @Override
    public Boolean made(BookingEvent.BookingMade event) {
        String holder = event.holderRef();
        finding.wrongIf(holder != null && !REFERENCE.matcher(holder).matches(), "words in", event);
        return true;
    }

    @Override
    public Boolean moved(BookingEvent.BookingMoved event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean asked(SupervisingEvent.ClosingAsked event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean cancelled(BookingEvent.BookingCancelled event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean answered(SupervisingEvent.ClosingAnswered event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean helped(SupervisingEvent.OfficerHelped event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean joined(JourneyEvent.VisitsJoined event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean parted(JourneyEvent.VisitParted event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean moved(SupervisingEvent.TicketMoved event) {
        return code(event.reason(), event);
    }

    @Override
    public Boolean kept(SupervisingEvent.TicketKept event) {
        return code(event.reason(), event);
    }

    private boolean code(@Nullable String reason, HallEvent event) {
        finding.wrongIf(reason != null && !CODE.matcher(reason).matches(), "words in", event);
        return true;
    }
}
