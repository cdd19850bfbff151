package id.satuatap.server.querymodel;

import id.satuatap.hall.Hall;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.event.ArchivedFile;
import id.satuatap.hall.event.CounterEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.Visit;
import id.satuatap.journal.Journal;
import id.satuatap.journal.JournalOptions;
import id.satuatap.server.engine.MallFixture;
import id.satuatap.server.record.CommandRecord;
import id.satuatap.server.record.RecordCodec;
import id.satuatap.server.vault.HmacBookingCodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Days of a small mall, by seeded chance through the hall's own rules, in a real journal. Confined to one thread. */
final class MallDays implements AutoCloseable {
    static final RecordCodec CODEC = RecordCodec.ofThisRelease();
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int GROUP = 7;

    final Journal journal;
    final Map<String, Integer> eventCounts = new TreeMap<>();
    private final HallState state = new HallState();
    private final Fold fold = new Fold(state);
    private final Hall hall =
            new Hall((date, number) -> "token-" + date + "-" + number, new HmacBookingCodes("mall-1", new byte[32]));
    private final RandomGenerator chance;
    private final MallPeople people;
    private Instant now = MallFixture.MONDAY_NINE;
    private long commands;

    private MallDays(Journal journal, long seed) {
        this.journal = journal;
        this.chance = new Random(seed);
        this.people = new MallPeople(this, state, chance, new MallBookings(state, new Random(seed + 1), WIB));
    }

    static Journal open(Path folder) throws Exception {
        return Journal.open(
                folder, JournalOptions.of("mall-1").withSegmentBytes(1 << 20).withReservedBytes(0));
    }

    /** A new journal with people, devices and a catalogue. */
    static MallDays in(Path folder, long seed) throws Exception {
        MallDays days = new MallDays(open(folder), seed);
        days.ask(MallFixture.SERVER, new ServerCommand.StartServer("test", days.now));
        MallFixture.preparations().forEach(command -> days.ask(MallFixture.SERVER, command));
        Person chief = new Person(new PersonId("chief"), Role.ORGANISER_SUPERVISOR, null, true);
        days.ask(MallFixture.SERVER, new OrganiserCommand.SavePerson(chief, true));
        days.ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.PublishConfiguration(MallFixture.forgiving()));
        days.flush();
        return days;
    }

    void openDay() {
        ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.OpenDay(LocalDate.ofInstant(now, WIB)));
        for (int n = 0; n < MallFixture.COUNTERS.size(); n++) {
            ask(MallFixture.officer(n), new OfficerCommand.OpenCounter(MallFixture.COUNTERS.get(n)));
        }
        flush();
    }

    /** Closes it, lets the night pass, in which the server is started and a configuration published. */
    void closeDay() {
        ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.CloseDay());
        flush();
        journal.roll();
        now = now.plus(Duration.ofHours(2));
        ask(MallFixture.KIOSK, lateReport());
        now = LocalDate.ofInstant(now, WIB).plusDays(1).atTime(9, 0).atZone(WIB).toInstant();
        ask(MallFixture.SERVER, new ServerCommand.StartServer("test", now));
        ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.PublishConfiguration(MallFixture.forgiving()));
        LocalDate closed = state.day().orElseThrow().date();
        ask(
                MallFixture.SERVER,
                new ServerCommand.RecordReport(closed, 2, List.of(new ArchivedFile("laporan.csv", "00ff", 12))));
        flush();
    }

    private VisitorCommand lateReport() {
        VisitId visit = state.visits().stream().findFirst().map(Visit::id).orElse(new VisitId("nobody"));
        return new VisitorCommand.ReportCopy(visit, 1, CopyState.CONFIRMED, ProofTier.A, null);
    }

    /** A day that goes on past midnight, since nobody knows the time, until somebody does and the server closes it. */
    void lateDay() {
        now = LocalDate.ofInstant(now, WIB).atTime(21, 10).atZone(WIB).toInstant();
        openDay();
        LocalDate date = LocalDate.ofInstant(now, WIB);
        random(150);
        now = date.atTime(23, 50).atZone(WIB).toInstant();
        wakeFarAhead();
        random(250);
        confirmClock();
        ask(MallFixture.SERVER, new ServerCommand.CheckTimers());
        flush();
        now = LocalDate.ofInstant(now, WIB).atTime(9, 0).atZone(WIB).toInstant();
    }

    /** Whole days, each opened and closed. */
    void wholeDays(int count, int commandsEach) {
        for (int n = 0; n < count; n++) {
            openDay();
            random(commandsEach);
            closeDay();
        }
    }

    /** Commands that come to chance's mind; many are rejected. */
    void random(int count) {
        for (int n = 0; n < count; n++) {
            now = now.plusMillis(chance.nextInt(20_000));
            people.any();
            if (n % GROUP == 0) {
                flush();
            }
        }
        flush();
    }

    /** Ordinary visits, one after the other: for figures about many. */
    void plainVisits(int count) {
        for (int n = 0; n < count; n++) {
            now = now.plusMillis(20_000 + chance.nextInt(20_000));
            int counter = n % MallFixture.COUNTERS.size();
            CounterCode code = MallFixture.COUNTERS.get(counter);
            Principal officer = MallFixture.officer(counter);
            ask(MallFixture.KIOSK, people.issue(counter < 2 ? counter : 3));
            ask(MallFixture.KIOSK, people.report(people.last(), CopyState.CONFIRMED));
            ask(officer, new OfficerCommand.CallNext(code, null));
            turnAt(code).ifPresent(turn -> {
                people.voice();
                now = now.plusMillis(chance.nextInt(15_000));
                ask(officer, new OfficerCommand.StartServing(code, turn.id()));
                now = now.plusMillis(chance.nextInt(10_000));
                ask(officer, new OfficerCommand.FinishServing(code, turn.id()));
            });
            if (n % GROUP == 0) {
                flush();
            }
        }
        flush();
    }

    /** A start with a clock that is wrong by days: nothing opens or closes. */
    void wakeFarAhead() {
        ask(MallFixture.SERVER, new ServerCommand.StartServer("test", now.plus(Duration.ofDays(40))));
    }

    /** The clock is set right but for some seconds, and somebody says so. */
    void confirmClock() {
        ask(
                MallFixture.SERVER,
                new ServerCommand.ReportClockStep(-Duration.ofDays(40).toMillis() + 9_000));
        ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.ConfirmClock());
        now = state.lastRecordAt().orElseThrow();
    }

    Instant now() {
        return now;
    }

    void passes(int millis) {
        now = now.plusMillis(millis);
    }

    TicketNumber numberOf(VisitId visit) {
        return state.visit(visit).orElseThrow().number();
    }

    Optional<Turn> turnAt(CounterCode counter) {
        return Optional.ofNullable(state.desk(counter).turn()).flatMap(state::turn);
    }

    boolean ask(Principal who, Command command) {
        return hall.decide(state, who, command, now).match(new Decision.Cases<>() {
            @Override
            public Boolean accepted(Decision.Accepted decision) {
                record(who, decision.events());
                return true;
            }

            @Override
            public Boolean rejected(Decision.Rejected decision) {
                return false;
            }
        });
    }

    private void count(String what) {
        eventCounts.merge(what, 1, Integer::sum);
    }

    private void record(Principal who, List<HallEvent> events) {
        if (events.stream()
                .anyMatch(event -> event instanceof CounterEvent.CounterClosed closed
                        && Objects.equals(closed.reason(), "RELEASED"))) {
            events.forEach(event -> count(event.getClass().getSimpleName() + " at a release"));
        }
        for (HallEvent event : events) {
            fold.apply(state.sequence() + 1, now, event);
            count(event.getClass().getSimpleName());
        }
        commands++;
        byte[] payload = CODEC.encode(
                new CommandRecord("mall-1", 1, "c-" + commands, who.name(), now, commands, "test", "", "null", events));
        journal.append(1, events.size(), payload);
    }

    /** A record of a release that is not this one. */
    void recordOfAnotherRelease() {
        byte[] payload = CODEC.encode(new CommandRecord(
                "mall-1",
                1,
                "later",
                "server",
                now,
                commands,
                "test",
                "",
                "null",
                List.of(new DayEvent.DayClosing(LocalDate.EPOCH))));
        String later = new String(payload, StandardCharsets.UTF_8).replace("\"DayClosing\"", "\"DayDreamed\"");
        journal.append(1, 1, later.getBytes(StandardCharsets.UTF_8));
        flush();
    }

    void flush() {
        journal.flush();
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
