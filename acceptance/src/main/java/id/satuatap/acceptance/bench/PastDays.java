package id.satuatap.acceptance.bench;

import id.satuatap.hall.Hall;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.ArchivedFile;
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
import id.satuatap.reports.worker.ReportFormat;
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
import id.satuatap.server.reporting.ArchiveFolder;
import id.satuatap.server.vault.HmacBookingCodes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Writes whole days into a store, by the engine itself and as fast as it goes: visitors come evenly from eight to three,
 * each counter serves one after another. Commands are sent in bundles, each made durable by one flush, so that a day's times
 * are true to a few seconds. Confined to one thread; no server may run on the store.
 */
final class PastDays implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalTime FIRST_VISITOR = LocalTime.of(8, 0);
    private static final Duration COMING = Duration.ofHours(7);
    /** Well before a call that nobody answers ends by itself, on a day with few visitors too. */
    private static final Duration WALKING = Duration.ofSeconds(40);

    private static final int DAYS_BETWEEN_WORDS = 10;
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final String MALL = "mpp";
    /** So many commands are under way at most. */
    private static final int BUNDLE = 96;
    /** Of no file: nobody asks for the reports of these days. */
    private static final String NO_FILES_CHECKSUM = "0".repeat(64);

    private static final CompletableFuture<Optional<String>> NOBODY =
            CompletableFuture.completedFuture(Optional.empty());
    private static final Principal KIOSK = new Principal.OfDevice(new DeviceId(BenchMall.kiosk(1)));
    private static final Principal ORGANISER = new Principal.OfPerson(new PersonId(BenchMall.ADMINISTRATOR));

    private final SetTime time;
    private final Journal journal;
    private final JournalEngine engine;
    private final BenchCatalogue catalogue;
    private final List<CompletableFuture<Optional<String>>> atCounter = new ArrayList<>();
    private final Deque<CompletableFuture<?>> underWay = new ArrayDeque<>();
    private int commands;

    private PastDays(Journal journal, SetTime time, JournalEngine engine, BenchCatalogue catalogue) {
        this.journal = journal;
        this.time = time;
        this.engine = engine;
        this.catalogue = catalogue;
    }

    /**
     * Ends the day that a store holds, writes full days after it and then the last, which stays open. A store that has come
     * so far already is left as it is.
     *
     * @param mall stopped; its server was started once, so that catalogue, people, devices and a day are there
     * @param visitorsOfLast who come on the open day
     * @return the open day, and when the server may go on
     */
    static LocalDateTime grow(BenchMall mall, LocalDate last, int visitors, int visitorsOfLast) throws IOException {
        try (PastDays past = in(mall.data(), mall.catalogue())) {
            LocalDate there =
                    past.engine.read(state -> state.day().orElseThrow().date()).join();
            if (there.isBefore(last)) {
                past.end(there);
                for (LocalDate day = there.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
                    tell(there, day, last);
                    past.open(day, visitors);
                    past.end(day);
                }
                past.open(last, visitorsOfLast);
            }
            return LocalDateTime.ofInstant(past.time.instant().plus(PAUSE), ZONE);
        }
    }

    private static void tell(LocalDate there, LocalDate day, LocalDate last) {
        long written = ChronoUnit.DAYS.between(there, day) - 1;
        if (written % DAYS_BETWEEN_WORDS == 0) {
            System.out.println("bench: " + written + " of " + (ChronoUnit.DAYS.between(there, last) - 1)
                    + " past days are written");
        }
    }

    private static PastDays in(Path data, BenchCatalogue catalogue) throws IOException {
        Journal journal = Journal.open(data.resolve("journal"), JournalOptions.of(MALL));
        RecordCodec codec = RecordCodec.ofThisRelease();
        Mornings mornings = new Mornings(data.resolve("mornings"), ServerComposition.VERSION);
        Past past = Past.read(journal, codec, mornings);
        SetTime time = new SetTime(past.lastRecordAt().orElseThrow().plus(PAUSE));
        JournalEngine engine = new JournalEngine(
                new EngineParts(
                        MALL,
                        ServerComposition.VERSION,
                        journal,
                        codec,
                        new Hall(
                                (date, number) -> "BENCH" + date.toEpochDay() + number.text(),
                                new HmacBookingCodes(MALL, new byte[32])),
                        time,
                        time,
                        new WireResults(new WireCodec()),
                        () -> false,
                        failure -> {
                            throw new IllegalStateException("the engine ended", failure);
                        }),
                past);
        engine.listen(mornings.keeper(journal));
        engine.start();
        return new PastDays(journal, time, engine, catalogue);
    }

    /** Closes a day and tells its report as archived: otherwise a server would first make up every one of them. */
    private void end(LocalDate date) {
        accepted(ORGANISER, new OrganiserCommand.CloseDay());
        List<ArchivedFile> files = Stream.of(ReportFormat.values())
                .map(format -> new ArchivedFile(
                        ArchiveFolder.name(date, null) + "." + format.extension(), NO_FILES_CHECKSUM, 1))
                .toList();
        accepted(
                new Principal.OfServer("reports"),
                new ServerCommand.RecordReport(date, DailyFigures.DEFINITIONS_VERSION, files));
    }

    /** A day on which so many came, and that is not closed yet. */
    private void open(LocalDate date, int visitors) {
        time.set(date.atTime(FIRST_VISITOR).atZone(ZONE).toInstant());
        // The engine may have opened it by its own timer.
        ask(ORGANISER, new OrganiserCommand.OpenDay(date)).join();
        atCounter.clear();
        for (int i = 0; i < catalogue.counters().size(); i++) {
            atCounter.add(NOBODY);
            ask(officer(i), new OfficerCommand.OpenCounter(counter(i))).join();
        }
        int desks = atCounter.size();
        Duration step = COMING.dividedBy(visitors);
        int walkingSteps = (int) Math.max(1, WALKING.dividedBy(step));
        // Whoever came is called, and whoever was called is served to the end: every counter is free afterwards.
        for (int i = 0; i < visitors + 2 * desks; i++) {
            time.pass(step);
            int desk = i % desks;
            finish(desk);
            start((i + desks - walkingSteps) % desks);
            if (i < visitors) {
                issue(date, i);
            }
            if (i < visitors + desks) {
                call(desk);
            }
        }
        underWay.forEach(CompletableFuture::join);
        underWay.clear();
    }

    private void issue(LocalDate date, int number) {
        VisitId visit = new VisitId("d" + date.toEpochDay() + "-" + number);
        List<String> services = catalogue.services();
        tell(
                KIOSK,
                new VisitorCommand.IssueTicket(
                        visit, new ServiceCode(services.get(number % services.size())), 1, false, "id"));
        tell(KIOSK, new VisitorCommand.ReportCopy(visit, 1, CopyState.SHOWN, null, null));
    }

    private void call(int desk) {
        atCounter.set(
                desk,
                ask(officer(desk), new OfficerCommand.CallNext(counter(desk), null))
                        .thenApply(result -> result.map(called -> Bodies.text(called, "turn"))));
    }

    private void start(int desk) {
        atCounter
                .get(desk)
                .join()
                .ifPresent(
                        turn -> tell(officer(desk), new OfficerCommand.StartServing(counter(desk), new TurnId(turn))));
    }

    private void finish(int desk) {
        atCounter
                .get(desk)
                .join()
                .ifPresent(
                        turn -> tell(officer(desk), new OfficerCommand.FinishServing(counter(desk), new TurnId(turn))));
        atCounter.set(desk, NOBODY);
    }

    private CounterCode counter(int desk) {
        return new CounterCode(catalogue.counters().get(desk).code());
    }

    private Principal officer(int desk) {
        return new Principal.OfPerson(
                new PersonId(BenchMall.officer(catalogue.counters().get(desk).code())));
    }

    private void accepted(Principal who, Command command) {
        send(who, command)
                .thenAccept(verdict -> mustBeAccepted(command, verdict))
                .join();
    }

    /** Must be accepted as well; nobody waits for it. */
    private void tell(Principal who, Command command) {
        underWay.add(send(who, command).thenAccept(verdict -> mustBeAccepted(command, verdict)));
    }

    /** What came of it; empty when it was refused. */
    private CompletableFuture<Optional<String>> ask(Principal who, Command command) {
        return send(who, command).thenApply(PastDays::result);
    }

    /** Waits for the oldest only while a bundle is under way. */
    private CompletableFuture<Verdict> send(Principal who, Command command) {
        commands++;
        while (underWay.size() >= BUNDLE) {
            underWay.remove().join();
        }
        CompletableFuture<Verdict> answer =
                engine.submit(new Submission(who, "past-" + time.instant() + "-" + commands, "", command, null));
        underWay.add(answer);
        return answer;
    }

    private static void mustBeAccepted(Command command, Verdict verdict) {
        if (result(verdict).isEmpty()) {
            throw new IllegalStateException(command + " got " + verdict);
        }
    }

    private static Optional<String> result(Verdict verdict) {
        return verdict.match(new Verdict.Cases<>() {
            @Override
            public Optional<String> accepted(Verdict.Accepted accepted) {
                return Optional.of(accepted.resultJson());
            }

            @Override
            public Optional<String> rejected(Verdict.Rejected rejected) {
                return Optional.empty();
            }

            @Override
            public Optional<String> refused(Verdict.Refused refused) {
                throw new IllegalStateException("the engine took nothing: " + refused.refusal());
            }
        });
    }

    @Override
    public void close() throws IOException {
        engine.close();
        journal.close();
    }
}
