package id.satuatap.acceptance.bench;

import id.satuatap.hall.Hall;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import id.satuatap.protocol.WireCodec;
import id.satuatap.server.ServerComposition;
import id.satuatap.server.engine.EngineParts;
import id.satuatap.server.engine.JournalEngine;
import id.satuatap.server.engine.Mornings;
import id.satuatap.server.engine.Past;
import id.satuatap.server.engine.Submission;
import id.satuatap.server.engine.Verdict;
import id.satuatap.server.projection.WireResults;
import id.satuatap.server.querymodel.figures.DailyFigures;
import id.satuatap.server.record.RecordCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Writes whole days into a store, by the engine itself and as fast as it goes: visitors come evenly from eight to three,
 * each counter serves one after another. Confined to one thread; no server may run on the store.
 */
final class PastDays implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalTime FIRST_VISITOR = LocalTime.of(8, 0);
    private static final Duration COMING = Duration.ofHours(7);
    private static final int WALKING_STEPS = 5;
    private static final String MALL = "mpp";
    private static final Principal KIOSK = new Principal.OfDevice(new DeviceId(BenchMall.kiosk(1)));
    private static final Principal ORGANISER = new Principal.OfPerson(new PersonId(BenchMall.ADMINISTRATOR));

    private final SetTime time;
    private final Journal journal;
    private final JournalEngine engine;
    private final BenchCatalogue catalogue;
    private final String[] atCounter;
    private int commands;

    private PastDays(Journal journal, SetTime time, JournalEngine engine, BenchCatalogue catalogue) {
        this.journal = journal;
        this.time = time;
        this.engine = engine;
        this.catalogue = catalogue;
        this.atCounter = new String[catalogue.counters().size()];
    }

    /** @param data of a server that was started once, so that catalogue, people and devices are known */
    static PastDays in(Path data, BenchCatalogue catalogue, LocalDate first) throws IOException {
        SetTime time = new SetTime(first.atTime(FIRST_VISITOR).atZone(ZONE).toInstant());
        Journal journal = Journal.open(data.resolve("journal"), JournalOptions.of(MALL));
        RecordCodec codec = RecordCodec.ofThisRelease();
        Mornings mornings = new Mornings(data.resolve("mornings"), ServerComposition.VERSION);
        JournalEngine engine = new JournalEngine(
                new EngineParts(
                        MALL,
                        ServerComposition.VERSION,
                        journal,
                        codec,
                        new Hall((date, number) -> "BENCH" + date.toEpochDay() + number.text()),
                        time,
                        time,
                        new WireResults(new WireCodec()),
                        () -> false,
                        failure -> {
                            throw new IllegalStateException("the engine ended", failure);
                        }),
                Past.read(journal, codec, mornings));
        engine.listen(mornings.keeper(journal));
        engine.start();
        return new PastDays(journal, time, engine, catalogue);
    }

    /** A day from its opening to its close, its report told as archived. */
    void whole(LocalDate date, int visitors) {
        open(date, visitors);
        accepted(ORGANISER, new OrganiserCommand.CloseDay());
        accepted(
                new Principal.OfServer("reports"),
                new ServerCommand.RecordReport(date, DailyFigures.DEFINITIONS_VERSION, List.of()));
    }

    /** A day on which so many came, and that is not closed yet. */
    void open(LocalDate date, int visitors) {
        time.set(date.atTime(FIRST_VISITOR).atZone(ZONE).toInstant());
        // The engine may have opened it by its own timer.
        ask(ORGANISER, new OrganiserCommand.OpenDay(date));
        for (int i = 0; i < atCounter.length; i++) {
            atCounter[i] = "";
            ask(officer(i), new OfficerCommand.OpenCounter(counter(i)));
        }
        Duration step = COMING.dividedBy(visitors);
        for (int i = 0; i < visitors + atCounter.length; i++) {
            time.pass(step);
            int desk = i % atCounter.length;
            finish(desk);
            start((i + atCounter.length - WALKING_STEPS) % atCounter.length);
            if (i < visitors) {
                issue(date, i);
            }
            call(desk);
        }
    }

    private void issue(LocalDate date, int number) {
        VisitId visit = new VisitId("d" + date.toEpochDay() + "-" + number);
        List<String> services = catalogue.services();
        accepted(
                KIOSK,
                new VisitorCommand.IssueTicket(
                        visit, new ServiceCode(services.get(number % services.size())), 1, false, "id"));
        accepted(KIOSK, new VisitorCommand.ReportCopy(visit, 1, CopyState.SHOWN, null, null));
    }

    private void call(int desk) {
        ask(officer(desk), new OfficerCommand.CallNext(counter(desk), null))
                .ifPresent(result -> atCounter[desk] = Bodies.text(result, "turn"));
    }

    private void start(int desk) {
        if (!atCounter[desk].isEmpty()) {
            ask(officer(desk), new OfficerCommand.StartServing(counter(desk), new TurnId(atCounter[desk])));
        }
    }

    private void finish(int desk) {
        if (!atCounter[desk].isEmpty()) {
            ask(officer(desk), new OfficerCommand.FinishServing(counter(desk), new TurnId(atCounter[desk])));
            atCounter[desk] = "";
        }
    }

    private CounterCode counter(int desk) {
        return new CounterCode(catalogue.counters().get(desk).code());
    }

    private Principal officer(int desk) {
        return new Principal.OfPerson(
                new PersonId(BenchMall.officer(catalogue.counters().get(desk).code())));
    }

    private void accepted(Principal who, Command command) {
        if (ask(who, command).isEmpty()) {
            throw new IllegalStateException("refused: " + command);
        }
    }

    /** What came of it; empty when it was refused. */
    private Optional<String> ask(Principal who, Command command) {
        commands++;
        CompletableFuture<Verdict> answer =
                engine.submit(new Submission(who, "past-" + time.instant() + "-" + commands, "", command, null));
        return answer.join().match(new Verdict.Cases<>() {
            @Override
            public Optional<String> accepted(Verdict.Accepted verdict) {
                return Optional.of(verdict.resultJson());
            }

            @Override
            public Optional<String> rejected(Verdict.Rejected verdict) {
                return Optional.empty();
            }

            @Override
            public Optional<String> refused(Verdict.Refused verdict) {
                throw new IllegalStateException("the engine did not take " + command + ": " + verdict.refusal());
            }
        });
    }

    @Override
    public void close() throws IOException {
        engine.close();
        journal.close();
    }
}
