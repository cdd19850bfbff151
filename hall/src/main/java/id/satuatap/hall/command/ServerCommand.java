package id.satuatap.hall.command;

import java.time.Instant;

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

    /** One case for each command. */
    interface Cases<R> {
        R start(StartServer command);

        R checkTimers(CheckTimers command);

        R clockStep(ReportClockStep command);
    }
}
