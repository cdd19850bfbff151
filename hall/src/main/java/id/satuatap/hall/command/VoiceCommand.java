package id.satuatap.hall.command;

import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.TurnId;
import org.jspecify.annotations.Nullable;

/** What a display reports. Immutable. */
public sealed interface VoiceCommand extends Command {
    @Override
    default <R> R match(Command.Cases<R> cases) {
        return cases.voice(this);
    }

    <R> R match(Cases<R> cases);

    /**
     * The slot was used, or could not be.
     *
     * @param reason a code, null for none
     */
    record ReportAnnouncement(
            AnnouncementId announcement,
            boolean spoken,
            @Nullable String reason) implements VoiceCommand {
        public ReportAnnouncement {
            ReasonCode.check(reason);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.report(this);
        }
    }

    /** A board painted the call. */
    record ReportShown(TurnId turn) implements VoiceCommand {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shown(this);
        }
    }

    /** One case for each command. */
    interface Cases<R> {
        R report(ReportAnnouncement command);

        R shown(ReportShown command);
    }
}
