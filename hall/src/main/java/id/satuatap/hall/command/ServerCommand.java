package id.satuatap.hall.command;

import id.satuatap.hall.event.ArchivedFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the server asks of itself: timers and start-up enter as commands too. Immutable. */
public sealed interface ServerCommand extends Command {
    @Override
    default <R> R match(Command.Cases<R> cases) {
        return cases.server(this);
    }

    <R> R match(Cases<R> cases);

    /** The server came up and read its journal. */
    record StartServer(String softwareVersion, Instant wallClock) implements ServerCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.start(this);
        }
    }

    /** Something may be due: voice slots, limits, the day's opening and close. */
    record CheckTimers() implements ServerCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checkTimers(this);
        }
    }

    /** The machine's clock jumped. */
    record ReportClockStep(long stepMillis) implements ServerCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clockStep(this);
        }
    }

    /**
     * A closed day's report lies in the archive.
     *
     * @param definitionsVersion of docs/metrics.md
     */
    record RecordReport(LocalDate date, int definitionsVersion, List<ArchivedFile> files) implements ServerCommand {
        public RecordReport {
            files = List.copyOf(files);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recordReport(this);
        }
    }

    /** One case for each command. */
    interface Cases<R> {
        R start(StartServer command);

        R checkTimers(CheckTimers command);

        R clockStep(ReportClockStep command);

        R recordReport(RecordReport command);
    }
}
