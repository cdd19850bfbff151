package id.satuatap.acceptance.simulate.invariant;

import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.MovingEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.ScheduleEvent;
import id.satuatap.hall.event.SupervisingEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.event.VisitEvent;

/** Hears events one by one; what an implementation does not name, it lets pass. */
public interface Ear
        extends VisitEvent.Cases<Boolean>,
                TurnEvent.Cases<Boolean>,
                MovingEvent.Cases<Boolean>,
                JourneyEvent.Cases<Boolean>,
                OutageEvent.Cases<Boolean>,
                BookingEvent.Cases<Boolean>,
                SupervisingEvent.Cases<Boolean>,
                CounterEvent.Cases<Boolean>,
                DayEvent.Cases<Boolean>,
                ScheduleEvent.Cases<Boolean>,
                AnnouncementEvent.Cases<Boolean> {
    default void hear(HallEvent event) {
        event.match(new Hearing(this));
    }

    @Override
    default Boolean issued(VisitEvent.TicketIssued event) {
        return false;
    }

    @Override
    default Boolean queued(VisitEvent.LegQueued event) {
        return false;
    }

    @Override
    default Boolean copyRequested(VisitEvent.CopyRequested event) {
        return false;
    }

    @Override
    default Boolean copyOrdered(VisitEvent.CopyOrdered event) {
        return false;
    }

    @Override
    default Boolean copyReported(VisitEvent.CopyReported event) {
        return false;
    }

    @Override
    default Boolean returned(VisitEvent.VisitorReturned event) {
        return false;
    }

    @Override
    default Boolean lateReturnApproved(VisitEvent.LateReturnApproved event) {
        return false;
    }

    @Override
    default Boolean priorityChanged(VisitEvent.PriorityChanged event) {
        return false;
    }

    @Override
    default Boolean called(TurnEvent.TicketCalled event) {
        return false;
    }

    @Override
    default Boolean recalled(TurnEvent.TicketRecalled event) {
        return false;
    }

    @Override
    default Boolean shown(TurnEvent.CallShown event) {
        return false;
    }

    @Override
    default Boolean started(TurnEvent.ServingStarted event) {
        return false;
    }

    @Override
    default Boolean finished(TurnEvent.ServingFinished event) {
        return false;
    }

    @Override
    default Boolean missed(TurnEvent.TicketMissed event) {
        return false;
    }

    @Override
    default Boolean undone(TurnEvent.CallUndone event) {
        return false;
    }

    @Override
    default Boolean transferred(TurnEvent.TicketTransferred event) {
        return false;
    }

    @Override
    default Boolean held(MovingEvent.ServingHeld event) {
        return false;
    }

    @Override
    default Boolean resumed(MovingEvent.ServingResumed event) {
        return false;
    }

    @Override
    default Boolean returned(MovingEvent.HoldReturned event) {
        return false;
    }

    @Override
    default Boolean reopened(MovingEvent.ServingReopened event) {
        return false;
    }

    @Override
    default Boolean reserved(MovingEvent.LegReserved event) {
        return false;
    }

    @Override
    default Boolean wayBack(MovingEvent.WayBackPromised event) {
        return false;
    }

    @Override
    default Boolean cancelled(MovingEvent.LegCancelled event) {
        return false;
    }

    @Override
    default Boolean begun(JourneyEvent.JourneyBegun event) {
        return false;
    }

    @Override
    default Boolean ordered(JourneyEvent.StopOrdered event) {
        return false;
    }

    @Override
    default Boolean reached(JourneyEvent.StopReached event) {
        return false;
    }

    @Override
    default Boolean putOff(JourneyEvent.StopPutOff event) {
        return false;
    }

    @Override
    default Boolean joined(JourneyEvent.VisitsJoined event) {
        return false;
    }

    @Override
    default Boolean parted(JourneyEvent.VisitParted event) {
        return false;
    }

    @Override
    default Boolean handedOver(JourneyEvent.LegHandedOver event) {
        return false;
    }

    @Override
    default Boolean restored(JourneyEvent.PlaceRestored event) {
        return false;
    }

    @Override
    default Boolean frozen(OutageEvent.AgencyFrozen event) {
        return false;
    }

    @Override
    default Boolean thawed(OutageEvent.AgencyThawed event) {
        return false;
    }

    @Override
    default Boolean made(BookingEvent.BookingMade event) {
        return false;
    }

    @Override
    default Boolean asked(SupervisingEvent.ClosingAsked event) {
        return false;
    }

    @Override
    default Boolean moved(BookingEvent.BookingMoved event) {
        return false;
    }

    @Override
    default Boolean withdrawn(SupervisingEvent.ClosingWithdrawn event) {
        return false;
    }

    @Override
    default Boolean cancelled(BookingEvent.BookingCancelled event) {
        return false;
    }

    @Override
    default Boolean answered(SupervisingEvent.ClosingAnswered event) {
        return false;
    }

    @Override
    default Boolean checkedIn(BookingEvent.BookingCheckedIn event) {
        return false;
    }

    @Override
    default Boolean helped(SupervisingEvent.OfficerHelped event) {
        return false;
    }

    @Override
    default Boolean missed(BookingEvent.BookingMissed event) {
        return false;
    }

    @Override
    default Boolean moved(SupervisingEvent.TicketMoved event) {
        return false;
    }

    @Override
    default Boolean kept(SupervisingEvent.TicketKept event) {
        return false;
    }

    @Override
    default Boolean opened(CounterEvent.CounterOpened event) {
        return false;
    }

    @Override
    default Boolean paused(CounterEvent.CounterPaused event) {
        return false;
    }

    @Override
    default Boolean resumed(CounterEvent.CounterResumed event) {
        return false;
    }

    @Override
    default Boolean closed(CounterEvent.CounterClosed event) {
        return false;
    }

    @Override
    default Boolean opened(DayEvent.DayOpened event) {
        return false;
    }

    @Override
    default Boolean closing(DayEvent.DayClosing event) {
        return false;
    }

    @Override
    default Boolean closed(DayEvent.DayClosed event) {
        return false;
    }

    @Override
    default Boolean unserved(DayEvent.UnservedRecorded event) {
        return false;
    }

    @Override
    default Boolean noShow(DayEvent.NoShowRecorded event) {
        return false;
    }

    @Override
    default Boolean started(DayEvent.ServerStarted event) {
        return false;
    }

    @Override
    default Boolean clockStepped(DayEvent.ClockStepped event) {
        return false;
    }

    @Override
    default Boolean clockDoubted(DayEvent.ClockDoubted event) {
        return false;
    }

    @Override
    default Boolean clockConfirmed(DayEvent.ClockConfirmed event) {
        return false;
    }

    @Override
    default Boolean reportArchived(DayEvent.ReportArchived event) {
        return false;
    }

    @Override
    default Boolean approved(ScheduleEvent.OverrideApproved event) {
        return false;
    }

    @Override
    default Boolean takenBack(ScheduleEvent.OverrideTakenBack event) {
        return false;
    }

    @Override
    default Boolean rebooked(ScheduleEvent.LegRebooked event) {
        return false;
    }

    @Override
    default Boolean adopted(ScheduleEvent.EstimatesAdopted event) {
        return false;
    }

    @Override
    default Boolean queued(AnnouncementEvent.AnnouncementQueued event) {
        return false;
    }

    @Override
    default Boolean granted(AnnouncementEvent.AnnouncementGranted event) {
        return false;
    }

    @Override
    default Boolean spoken(AnnouncementEvent.AnnouncementSpoken event) {
        return false;
    }

    @Override
    default Boolean dropped(AnnouncementEvent.AnnouncementDropped event) {
        return false;
    }

    @Override
    default Boolean failed(AnnouncementEvent.AnnouncementFailed event) {
        return false;
    }

    @Override
    default Boolean noticeQueued(AnnouncementEvent.NoticeQueued event) {
        return false;
    }

    @Override
    default Boolean noticeGranted(AnnouncementEvent.NoticeGranted event) {
        return false;
    }

    @Override
    default Boolean noticeEnded(AnnouncementEvent.NoticeEnded event) {
        return false;
    }
}
