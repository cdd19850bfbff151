package id.satuatap.protocol.command;

import id.satuatap.protocol.field.Fields;
import java.util.List;

/**
 * Immutable. A board has something to say that is no call, and waits for its slot: it says it once the mall's notices name it,
 * then sends ReportAnnouncement. Sent by: board.
 *
 * @param notice the board's name for it, new for each
 * @param zone in which it is to be heard
 * @param urgent it is to come before calls that wait
 * @param seconds how long it takes; its slot may be shorter
 * @param matters what it tells, the same for whichever board tells it, another when it is told again; absent where no other would
 */
public record AskForVoice(String notice, int zone, boolean urgent, int seconds, List<String> matters)
        implements Command {
    public AskForVoice {
        Fields.id("notice", notice);
        Fields.range("zone", zone, 1, 999);
        Fields.range("seconds", seconds, 1, 60);
        matters = Fields.ids("matters", matters);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.askForVoice(this);
    }
}
