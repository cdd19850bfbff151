package id.satuatap.hall.event;

import id.satuatap.hall.id.LegId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The day and its clock. Immutable. */
public sealed interface DayEvent extends HallEvent {
    @Override
    default <R> R match(HallEvent.Cases<R> cases) {
        return cases.day(this);
    }

    <R> R match(Cases<R> cases);

    /** Numbers restart here, not because a clock passed midnight. */
    record DayOpened(LocalDate date) implements DayEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.opened(this);
        }
    }

    /** No number is given any more; those waiting are still served. */
    record DayClosing(LocalDate date) implements DayEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closing(this);
        }
    }

    /** The day's figures are final. */
    record DayClosed(LocalDate date) implements DayEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closed(this);
        }
    }

    /** A leg was left over at the close. */
    record UnservedRecorded(LegId leg, String reason) implements DayEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unserved(this);
        }
    }

    /** A missed visitor had not come back by the close, or by the tolerance. */
    record NoShowRecorded(LegId leg) implements DayEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noShow(this);
        }
    }

    /**
     * The server came up.
     *
     * @param wallClock what the machine's clock said
     */
    record ServerStarted(String softwareVersion, Instant wallClock) implements DayEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.started(this);
        }
    }

    /**
     * The machine's clock jumped while the server ran; the mall's time went on by the monotonic clock.
     *
     * @param stepMillis by how much the mall's time would have jumped with it
     */
    record ClockStepped(long stepMillis) implements DayEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockStepped(this);
        }
    }

    /**
     * The time at start cannot be right: nothing opens or closes until a person confirms. The mall's time goes on from the
     * last record meanwhile.
     */
    record ClockDoubted(Instant lastRecord, Instant wallClock) implements DayEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockDoubted(this);
        }
    }

    /**
     * A person said that the machine's time is right. It is recorded in the old time; what follows is in the new.
     *
     * @param jumpMillis by how much the mall's time jumps here to meet the machine's, 0 or more
     */
    record ClockConfirmed(long jumpMillis) implements DayEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockConfirmed(this);
        }
    }

    /**
     * A closed day's report was put into the archive.
     *
     * @param definitionsVersion of docs/metrics.md, by which its figures were made
     */
    record ReportArchived(LocalDate date, int definitionsVersion, List<ArchivedFile> files) implements DayEvent {
        public ReportArchived {
            files = List.copyOf(files);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reportArchived(this);
        }
    }

    /** One case for each event. */
    interface Cases<R> {
        R opened(DayOpened event);

        R closing(DayClosing event);

        R closed(DayClosed event);

        R unserved(UnservedRecorded event);

        R noShow(NoShowRecorded event);

        R started(ServerStarted event);

        R clockStepped(ClockStepped event);

        R clockDoubted(ClockDoubted event);

        R clockConfirmed(ClockConfirmed event);

        R reportArchived(ReportArchived event);
    }
}
