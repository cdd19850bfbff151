package id.satuatap.server.history;

import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.hall.visit.Visit;
import id.satuatap.journal.JournalReader;
import id.satuatap.server.engine.Mornings;
import id.satuatap.server.record.CommandRecord;
import id.satuatap.server.record.RecordCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The hall as a journal leaves it, and what happened on its last day; the journal is only read, also while a server writes
 * it. Confined to one thread.
 */
public final class PastSteps {
    /** What happened, and who did it. Immutable. */
    public record PastStep(long sequence, Instant at, String principal, HallEvent event) {}

    private final HallState state;
    private final Fold fold;
    private final List<PastStep> lastDay = new ArrayList<>();

    private PastSteps(HallState beginning) {
        this.state = beginning;
        this.fold = new Fold(state);
    }

    /**
     * Reads the last day, from the morning that a server kept of it; the whole journal where it kept none.
     *
     * @param journal its folder
     * @throws id.satuatap.server.record.UnknownEventException when a newer release wrote it
     * @throws id.satuatap.server.record.UnreadableRecordException when a record is none of ours
     */
    public static PastSteps read(Path journal, Mornings mornings, RecordCodec codec) throws IOException {
        PastSteps past = new PastSteps(mornings.last(journal).orElseGet(HallState::new));
        JournalReader.read(
                journal,
                past.state.sequence() + 1,
                record -> past.add(record.firstSequence(), codec.decode(record.payloadBytes())));
        return past;
    }

    private void add(long firstSequence, CommandRecord command) {
        long sequence = firstSequence;
        for (HallEvent event : command.events()) {
            if (event instanceof DayEvent.DayOpened) {
                lastDay.clear();
            }
            fold.apply(sequence, command.at(), event);
            lastDay.add(new PastStep(sequence, command.at(), command.principal(), event));
            sequence++;
        }
    }

    public HallState state() {
        return state;
    }

    public Optional<Visit> visitWith(TicketNumber number) {
        return state.visitWith(number);
    }

    /** All of the last day that names a visit, its legs or its turns, in their order. */
    public List<PastStep> of(Visit visit) {
        Pattern named = Pattern.compile("value=" + Pattern.quote(visit.id().value()) + "[/\\]]");
        return lastDay.stream()
                .filter(step -> named.matcher(step.event().toString()).find())
                .toList();
    }
}
