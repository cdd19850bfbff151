package id.satuatap.server.projection;

import id.satuatap.hall.announcing.Announcing;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.state.Announcement;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.protocol.view.AnnouncementView;
import id.satuatap.protocol.view.CallState;
import id.satuatap.protocol.view.CallView;
import java.time.Instant;
import java.util.Optional;

/** Views of calls, for boards and their voice. Stateless. Empty where the catalogue no longer knows the counter. */
public final class CallViews {
    private CallViews() {}

    public static Optional<CallView> call(HallState state, Directory directory, Turn turn) {
        return directory
                .counter(turn.counter())
                .map(counter -> new CallView(
                        turn.id().value(),
                        TurnViews.ticketOf(state, turn),
                        counter.code().value(),
                        counter.label(),
                        counter.agency().value(),
                        counter.zone(),
                        turn.calledAt(),
                        turn.lastCalledAt(),
                        turn.calls(),
                        stateOf(turn)));
    }

    /** One that waits or is being spoken. */
    public static Optional<AnnouncementView> announcement(
            HallState state, Directory directory, Announcement announcement) {
        return state.turn(announcement.turn())
                .flatMap(turn -> directory
                        .counter(turn.counter())
                        .map(counter -> view(
                                state,
                                directory,
                                counter,
                                turn,
                                announcement.id().value(),
                                announcement.call(),
                                announcement.queuedAt(),
                                announcement.dropAt(),
                                announcement.grantedUntil() == null
                                        ? AnnouncementState.PENDING
                                        : AnnouncementState.GRANTED)));
    }

    /** One that came and went within one commit. */
    static Optional<AnnouncementView> announcement(
            HallState state,
            Directory directory,
            AnnouncementEvent.AnnouncementQueued queued,
            Instant at,
            AnnouncementState end) {
        return state.turn(queued.turn())
                .flatMap(turn -> directory
                        .counter(turn.counter())
                        .map(counter -> view(
                                state,
                                directory,
                                counter,
                                turn,
                                queued.announcement().value(),
                                queued.call(),
                                at,
                                queued.dropAt(),
                                end)));
    }

    static AnnouncementView ended(AnnouncementView view, AnnouncementState end) {
        return new AnnouncementView(
                view.announcement(),
                view.turn(),
                view.ticket(),
                view.counter(),
                view.counterLabel(),
                view.zone(),
                view.acousticGroup(),
                view.recall(),
                view.calledAt(),
                end,
                view.dropAt());
    }

    private static AnnouncementView view(
            HallState state,
            Directory directory,
            Counter counter,
            Turn turn,
            String id,
            int call,
            Instant calledAt,
            Instant dropAt,
            AnnouncementState announcementState) {
        return new AnnouncementView(
                id,
                turn.id().value(),
                TurnViews.ticketOf(state, turn),
                counter.code().value(),
                counter.label(),
                counter.zone(),
                Integer.toString(Announcing.groupOf(directory, counter)),
                call > 1,
                calledAt,
                announcementState,
                dropAt);
    }

    private static CallState stateOf(Turn turn) {
        return switch (turn.state()) {
            case CALLED -> CallState.CALLED;
            case SERVING -> CallState.SERVING;
            case ENDED -> CallState.ENDED;
        };
    }
}
