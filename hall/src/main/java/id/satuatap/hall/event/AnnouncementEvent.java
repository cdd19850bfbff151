package id.satuatap.hall.event;

import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.TurnId;
import java.time.Instant;
import java.util.List;

/**
 * The voice's queue: the server schedules, a display speaks only in a slot it was given. Calls come from the officers' commands,
 * notices are asked for by displays. Immutable.
 */
public sealed interface AnnouncementEvent extends HallEvent {
    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.announcement(this);
    }

    AnnouncementId announcement();

    <R> R match(Cases<R> cases);

    /**
     * A call waits for its turn to be spoken.
     *
     * @param call 1 for the first call, more for recalls
     * @param dropAt not spoken by then, it stays on the board only
     */
    record AnnouncementQueued(AnnouncementId announcement, TurnId turn, int call, int acousticGroup, Instant dropAt)
            implements AnnouncementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.queued(this);
        }
    }

    /** The group's displays may speak it now. */
    record AnnouncementGranted(AnnouncementId announcement, Instant until) implements AnnouncementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.granted(this);
        }
    }

    /** A display spoke it. */
    record AnnouncementSpoken(AnnouncementId announcement) implements AnnouncementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.spoken(this);
        }
    }

    /**
     * Never spoken, on purpose.
     *
     * @param reason "TOO_LATE", "REPLACED" by a recall, or "CALL_ENDED"
     */
    record AnnouncementDropped(AnnouncementId announcement, String reason) implements AnnouncementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dropped(this);
        }
    }

    /** A display could not speak it, or never said a word about its slot. */
    record AnnouncementFailed(AnnouncementId announcement, String reason) implements AnnouncementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.failed(this);
        }
    }

    /**
     * A display wants to say something to all who hear it, and waits for its turn.
     *
     * @param urgent it comes before calls that wait
     * @param seconds how long it takes
     * @param dropAt not granted by then it is not said
     * @param matters what it tells: no other display of the group need tell that
     */
    record NoticeQueued(
            AnnouncementId announcement,
            int acousticGroup,
            boolean urgent,
            int seconds,
            Instant dropAt,
            List<String> matters)
            implements AnnouncementEvent {
        public NoticeQueued {
            matters = List.copyOf(matters);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noticeQueued(this);
        }
    }

    /** The display that asked may say it now. */
    record NoticeGranted(AnnouncementId announcement, Instant until) implements AnnouncementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noticeGranted(this);
        }
    }

    /**
     * It waits no longer, and is not being said any more.
     *
     * @param end "SPOKEN", "TOO_LATE", "NO_REPORT" when the display said no word about its slot, or the display's reason
     */
    record NoticeEnded(AnnouncementId announcement, String end) implements AnnouncementEvent {
        public static final String SPOKEN = "SPOKEN";

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noticeEnded(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R queued(AnnouncementQueued event);

        R granted(AnnouncementGranted event);

        R spoken(AnnouncementSpoken event);

        R dropped(AnnouncementDropped event);

        R failed(AnnouncementFailed event);

        R noticeQueued(NoticeQueued event);

        R noticeGranted(NoticeGranted event);

        R noticeEnded(NoticeEnded event);
    }
}
