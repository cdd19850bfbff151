package id.satuatap.server.engine;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.state.HallState;
import id.satuatap.journal.JournalFailedException;
import id.satuatap.server.record.CommandRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Decides one command after another on the working state and appends what was accepted; {@link #flush} makes the group
 * durable. Confined to the engine's thread.
 */
final class Deciding {
    private final EngineParts parts;
    private final Defects defects;
    private final List<StoredCommand> group = new ArrayList<>();
    private Past past;
    private final int epoch;
    private final AtomicLong accepted = new AtomicLong();

    Deciding(EngineParts parts, Past past, Defects defects) {
        this.parts = parts;
        this.past = past;
        this.epoch = past.epoch();
        this.defects = defects;
    }

    HallState state() {
        return past.state();
    }

    IdWindow window() {
        return past.window();
    }

    int epoch() {
        return epoch;
    }

    long accepted() {
        return accepted.get();
    }

    /** The mall's time in whole milliseconds, which is what measures are made of; never before the last record. */
    Instant now() {
        Instant now = parts.time().instant().truncatedTo(ChronoUnit.MILLIS);
        return past.lastRecordAt().filter(last -> last.isAfter(now)).orElse(now);
    }

    /** A command of the server itself. Its id is the place that it would take in the record. */
    Verdict decideOwn(String part, Command command) {
        String id = part + "-" + (state().sequence() + 1);
        return decide(new Submission(new Principal.OfServer(part), id, "", command, null));
    }

    /** @throws JournalFailedException when the record can no longer be kept */
    Verdict decide(Submission submission) {
        return window().answer(submission.who().name(), submission.commandId(), submission.contentHash())
                .orElseGet(() -> decideNew(submission));
    }

    /** As {@link Engine#foresee}. */
    Optional<Verdict> foresee(Submission submission) {
        Optional<Verdict> seen =
                window().answer(submission.who().name(), submission.commandId(), submission.contentHash());
        Instant now = now();
        return seen.or(() -> undecided(submission, now))
                .or(() -> parts.hall()
                        .decide(state(), submission.who(), submission.command(), now)
                        .match(new Decision.Cases<>() {
                            @Override
                            public Optional<Verdict> accepted(Decision.Accepted yes) {
                                return Optional.empty();
                            }

                            @Override
                            public Optional<Verdict> rejected(Decision.Rejected no) {
                                return Optional.of(new Verdict.Rejected(no.code(), no.details()));
                            }
                        }));
    }

    /** Why a command is not even decided. */
    private Optional<Verdict> undecided(Submission submission, Instant now) {
        if (submission.deadline() != null && now.isAfter(submission.deadline())) {
            return Optional.of(new Verdict.Refused(Verdict.Refusal.COMMAND_EXPIRED));
        }
        return submission.command().givesNumber() && parts.storeAlmostFull().getAsBoolean()
                ? Optional.of(new Verdict.Refused(Verdict.Refusal.STORE_ALMOST_FULL))
                : Optional.empty();
    }

    private Verdict decideNew(Submission submission) {
        Instant now = now();
        return undecided(submission, now).orElseGet(() -> decideNow(submission, now));
    }

    private Verdict decideNow(Submission submission, Instant now) {
        Decision decision;
        try {
            decision = parts.hall().decide(state(), submission.who(), submission.command(), now);
        } catch (RuntimeException e) {
            return defect("decide", submission, e);
        }
        return decision.match(new Decision.Cases<>() {
            @Override
            public Verdict accepted(Decision.Accepted yes) {
                return record(submission, yes, now);
            }

            @Override
            public Verdict rejected(Decision.Rejected no) {
                return new Verdict.Rejected(no.code(), no.details());
            }
        });
    }

    private Verdict record(Submission submission, Decision.Accepted decision, Instant now) {
        StoredCommand stored;
        try {
            stored = apply(submission, decision, now);
            byte[] payload = parts.codec().encode(stored.command());
            parts.journal().append(epoch, decision.events().size(), payload);
        } catch (JournalFailedException e) {
            throw e;
        } catch (RuntimeException e) {
            foldAnew();
            return defect("apply", submission, e);
        }
        group.add(stored);
        window().add(stored);
        accepted.incrementAndGet();
        if (decision.events().stream().anyMatch(DayEvent.DayClosed.class::isInstance)) {
            parts.journal().roll();
        }
        return new Verdict.Accepted(
                stored.lastSequence(), epoch, stored.command().answer());
    }

    private StoredCommand apply(Submission submission, Decision.Accepted decision, Instant now) {
        long first = state().sequence() + 1;
        decision.events().forEach(event -> past.fold().apply(state().sequence() + 1, now, event));
        return new StoredCommand(
                first,
                new CommandRecord(
                        parts.mall(),
                        epoch,
                        submission.commandId(),
                        submission.who().name(),
                        now,
                        parts.machine().monotonicNanos(),
                        parts.softwareVersion(),
                        submission.contentHash(),
                        parts.results().write(state(), decision.answer(), now),
                        decision.events()));
    }

    /** A command that broke half way left a state that no record says: the record is folded anew. */
    private void foldAnew() {
        parts.journal().flush();
        try {
            past = Past.read(parts.journal(), parts.codec());
        } catch (IOException e) {
            throw new UncheckedIOException("the journal could not be read back", e);
        }
    }

    private Verdict defect(String where, Submission submission, RuntimeException e) {
        defects.note(where + " " + submission.command().getClass().getSimpleName(), e);
        return new Verdict.Refused(Verdict.Refusal.DEFECT);
    }

    /** One flush for everything appended since the last; empty when that was nothing. */
    Optional<Commit> flush() {
        if (group.isEmpty()) {
            return Optional.empty();
        }
        parts.journal().flush();
        List<Recorded> events =
                group.stream().flatMap(stored -> stored.events().stream()).toList();
        StoredCommand last = group.get(group.size() - 1);
        Commit commit = new Commit(
                epoch,
                group.get(0).firstSequence(),
                last.lastSequence(),
                last.command().at(),
                events);
        group.clear();
        return Optional.of(commit);
    }
}
