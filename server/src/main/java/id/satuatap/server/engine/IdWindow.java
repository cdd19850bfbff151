package id.satuatap.server.engine;

import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.server.record.CommandRecord;
import java.util.Optional;

/**
 * The ids of accepted commands through the open and the previous business day, with their first answers; those of the day
 * before are only recognised. Confined to the engine's thread.
 */
final class IdWindow {
    private KeptAnswers open = new KeptAnswers();
    private KeptAnswers previous = new KeptAnswers();
    private KeptAnswers older = new KeptAnswers();

    /** Notes an accepted command; one that opens a day begins the day's ids. */
    void add(StoredCommand stored) {
        CommandRecord command = stored.command();
        if (command.events().stream().anyMatch(IdWindow::opensDay)) {
            older = previous;
            previous = open;
            open = new KeptAnswers();
        }
        open.add(
                CommandKey.of(command.principal(), command.commandId()),
                new KeptAnswers.Kept(
                        command.contentHash(),
                        new Verdict.Accepted(stored.lastSequence(), command.epoch(), command.answer())));
    }

    /** The first answer, where the id is known; empty when the command must be decided. */
    Optional<Verdict> answer(String principal, String commandId, String contentHash) {
        CommandKey key = CommandKey.of(principal, commandId);
        Optional<KeptAnswers.Kept> kept = kept(key);
        if (kept.isPresent()) {
            return kept.map(found -> found.contentHash().equals(contentHash)
                    ? found.verdict()
                    : new Verdict.Refused(Verdict.Refusal.COMMAND_ID_REUSED));
        }
        return older.find(key).map(expired -> new Verdict.Refused(Verdict.Refusal.COMMAND_EXPIRED));
    }

    Optional<Verdict> outcome(String principal, String commandId) {
        return kept(CommandKey.of(principal, commandId)).map(KeptAnswers.Kept::verdict);
    }

    private Optional<KeptAnswers.Kept> kept(CommandKey key) {
        return open.find(key).or(() -> previous.find(key));
    }

    private static boolean opensDay(HallEvent event) {
        return event instanceof DayEvent.DayOpened;
    }
}
