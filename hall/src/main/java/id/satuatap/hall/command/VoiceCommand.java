package id.satuatap.hall.command;

import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.TurnId;
import java.util.List;
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

    /**
     * A display has something to say that is no call, and wants a slot for it.
     *
     * @param notice the display's name for it, new for each
     * @param zone in which it is to be heard
     * @param urgent it is to come before calls that wait
     * @param seconds how long it takes, 1 to 60; its slot may be shorter
     * @param matters what it tells, the same for whoever tells it, another when it is told again; empty where nobody else would
     */
    record AskForVoice(AnnouncementId notice, int zone, boolean urgent, int seconds, List<String> matters)
            implements VoiceCommand {
        public AskForVoice {
            matters = List.copyOf(matters);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ask(this);
        }
    }

    /** One case for each command. */
    interface Cases<R> {
        R report(ReportAnnouncement command);

        R shown(ReportShown command);

        R ask(AskForVoice command);
    }
}
