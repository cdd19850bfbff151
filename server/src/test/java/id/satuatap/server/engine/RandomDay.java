package id.satuatap.server.engine;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.DeviceKind;
import id.satuatap.hall.access.Person;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.access.Role;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.OutageCommand;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.command.VoiceCommand;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Announcement;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Hold;
import id.satuatap.hall.state.LastServed;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks of an engine whatever comes to a seeded chance's mind, sensible or not. Confined to one thread. */
final class RandomDay {
    private record Asked(Principal who, Command command) {}

    private record Seen(
            List<VisitId> visits,
            List<CounterDesk> desks,
            List<Announcement> calls,
            List<VisitId> absent,
            List<LegId> held,
            List<LastServed> last) {}

    private final RandomGenerator chance;
    private final EngineRun run;
    private final FakeTime time;
    private final Map<String, Integer> verdicts = new TreeMap<>();
    private int issued;

    RandomDay(RandomGenerator chance, EngineRun run, FakeTime time) {
        this.chance = chance;
        this.run = run;
        this.time = time;
    }

    /** How often each kind of command came to each kind of verdict. */
    Map<String, Integer> verdicts() {
        return verdicts;
    }

    /** Asks in bursts, so that the engine works in groups. */
    void ask(int bursts) {
        for (int n = 0; n < MallFixture.COUNTERS.size(); n++) {
            note(open(n));
        }
        for (int n = 0; n < bursts; n++) {
            time.pass(Duration.ofMillis(chance.nextInt(15_000)));
            Seen seen = run.look(RandomDay::look);
            List<Runnable> waits = new ArrayList<>();
            for (int i = chance.nextInt(6); i >= 0; i--) {
                waits.add(send(any(seen)));
            }
            waits.forEach(Runnable::run);
        }
    }

    private void note(Asked asked) {
        send(asked).run();
    }

    private Runnable send(Asked asked) {
        CompletableFuture<Verdict> answer = run.send(asked.who(), run.nextId(), asked.command());
        return () -> verdicts.merge(
                asked.command().getClass().getSimpleName() + " "
                        + EngineRun.await(answer).getClass().getSimpleName(),
                1,
                Integer::sum);
    }

    private static Seen look(HallState state) {
        List<Announcement> calls = new ArrayList<>();
        state.voices().forEach(voice -> voice.granted().ifPresent(calls::add));
        return new Seen(
                state.visits().stream().map(Visit::id).toList(),
                List.copyOf(state.desks()),
                List.copyOf(calls),
                state.visits().stream()
                        .filter(visit -> visit.legs().stream()
                                .flatMap(leg -> state.leg(leg).stream())
                                .anyMatch(leg -> leg.state() == LegState.MISSED || leg.state() == LegState.NO_SHOW))
                        .map(Visit::id)
                        .toList(),
                state.holds().all().stream().map(Hold::leg).toList(),
                MallFixture.COUNTERS.stream()
                        .flatMap(counter -> state.lastServed(counter).stream())
                        .toList());
    }

    private Asked any(Seen seen) {
        return switch (chance.nextInt(31)) {
            case 17 -> new Asked(MallFixture.KIOSK, several());
            case 18 -> replan(seen);
            case 19, 20 -> back(seen);
            case 0, 1, 2, 3, 4, 5 ->
                new Asked(chance.nextBoolean() ? MallFixture.KIOSK : MallFixture.OTHER_KIOSK, issue());
            case 6, 7, 8 -> report(seen);
            case 9, 10 -> voice(seen);
            case 11 -> organise(seen);
            case 12 -> serve();
            case 13 -> attend(seen);
            case 14, 15, 16 -> move(seen);
            default -> atCounter(seen);
        };
    }

    private VisitorCommand issue() {
        ServiceCode service = chance.nextInt(20) == 0 ? new ServiceCode("NOT-THERE") : pick(MallFixture.SERVICES);
        VisitId visit = new VisitId("v" + (chance.nextInt(20) == 0 ? 0 : issued++));
        return new VisitorCommand.IssueTicket(
                visit, service, 1 + chance.nextInt(3), chance.nextInt(8) == 0, chance.nextBoolean() ? "id" : "en");
    }

    private JourneyCommand several() {
        return new JourneyCommand.IssueJourney(
                new VisitId("v" + issued++),
                null,
                List.of(pick(MallFixture.SERVICES.subList(0, 1)), pick(MallFixture.SERVICES.subList(1, 3))),
                1,
                false,
                "id");
    }

    private Asked replan(Seen seen) {
        int n = chance.nextInt(MallFixture.COUNTERS.size());
        TurnId turn = seen.desks().stream()
                .filter(desk -> desk.counter().equals(MallFixture.COUNTERS.get(n)))
                .flatMap(desk -> Optional.ofNullable(desk.turn()).stream())
                .findFirst()
                .orElse(new TurnId("nobody/1/1"));
        VisitId visit = seen.visits().isEmpty() ? new VisitId("nobody") : pick(seen.visits());
        if (chance.nextBoolean()) {
            return new Asked(MallFixture.officer(n), twoNumbers(visit));
        }
        return new Asked(
                MallFixture.officer(n),
                chance.nextBoolean()
                        ? new JourneyCommand.AddStop(MallFixture.COUNTERS.get(n), turn, pick(MallFixture.SERVICES))
                        : new JourneyCommand.DropStop(MallFixture.COUNTERS.get(n), turn, visit.leg(2), "NOT_NEEDED"));
    }

    private JourneyCommand twoNumbers(VisitId visit) {
        TicketNumber other = new TicketNumber(pick(List.of("AB", "AC", "BA")), 1 + chance.nextInt(Math.max(1, issued)));
        return switch (chance.nextInt(3)) {
            case 0 -> new JourneyCommand.JoinVisits(visit, other, "SAME_VISITOR");
            case 1 -> new JourneyCommand.PartVisits(visit, "MISTAKE");
            default ->
                new JourneyCommand.SplitVisit(
                        visit,
                        List.of(visit.leg(1 + chance.nextInt(2))),
                        new VisitId("v" + issued++),
                        "DIFFERENT_WAYS");
        };
    }

    /** Who missed his call tells a kiosk, or asks whoever may let him wait again. */
    private Asked back(Seen seen) {
        VisitId visit = seen.absent().isEmpty() ? new VisitId("nobody") : pick(seen.absent());
        return chance.nextBoolean()
                ? new Asked(MallFixture.KIOSK, new VisitorCommand.ReturnVisitor(visit))
                : new Asked(MallFixture.SUPERVISOR, new VisitorCommand.ApproveLateReturn(visit, "CALL_NOT_HEARD"));
    }

    private Asked report(Seen seen) {
        VisitId visit = seen.visits().isEmpty() ? new VisitId("nobody") : pick(seen.visits());
        CopyState state = pick(List.of(CopyState.values()));
        ProofTier tier = state == CopyState.CONFIRMED ? pick(List.of(ProofTier.values())) : null;
        String reason = state == CopyState.FAILED ? "PAPER_OUT" : null;
        return new Asked(
                chance.nextBoolean() ? MallFixture.KIOSK : MallFixture.OTHER_KIOSK,
                new VisitorCommand.ReportCopy(visit, 1, state, tier, reason));
    }

    private Asked voice(Seen seen) {
        if (seen.calls().isEmpty()) {
            return new Asked(MallFixture.SERVER, new ServerCommand.CheckTimers());
        }
        Announcement call = pick(seen.calls());
        return new Asked(
                MallFixture.BOARD,
                switch (chance.nextInt(3)) {
                    case 0 -> new VoiceCommand.ReportShown(call.turn());
                    case 1 -> new VoiceCommand.ReportAnnouncement(call.id(), false, "NO_SOUND");
                    default -> new VoiceCommand.ReportAnnouncement(call.id(), true, null);
                });
    }

    private Asked organise(Seen seen) {
        PersonId helper = new PersonId("helper-" + chance.nextInt(3));
        Command command =
                switch (chance.nextInt(11)) {
                    case 0 -> new OrganiserCommand.PublishConfiguration(MallFixture.forgiving());
                    case 1 ->
                        new OrganiserCommand.SavePerson(
                                new Person(helper, Role.HELP_DESK, null, chance.nextBoolean()), true);
                    case 2 ->
                        new OrganiserCommand.SavePerson(
                                new Person(helper, Role.AGENCY_SUPERVISOR, new AgencyCode("TAX"), true), true);
                    case 3 ->
                        new OrganiserCommand.PairDevice(new Device(
                                new DeviceId("pc-" + chance.nextInt(3)),
                                DeviceKind.COUNTER,
                                pick(MallFixture.COUNTERS),
                                1,
                                true));
                    case 4 -> new OrganiserCommand.RevokeDevice(new DeviceId("pc-" + chance.nextInt(3)));
                    case 5 -> new OrganiserCommand.ConfirmClock();
                    case 8 -> new OutageCommand.FreezeAgency(new AgencyCode("TAX"), "NETWORK_DOWN");
                    case 9, 10 -> new OutageCommand.ThawAgency(new AgencyCode("TAX"));
                    case 6 ->
                        new OrganiserCommand.OpenDay(LocalDate.ofInstant(time.instant(), ZoneId.of("Asia/Jakarta")));
                    default -> new OrganiserCommand.CloseDay();
                };
        Principal who =
                command instanceof OrganiserCommand.CloseDay && !seen.visits().isEmpty()
                        ? MallFixture.officer(0)
                        : MallFixture.ADMINISTRATOR;
        return new Asked(who, command);
    }

    private Asked serve() {
        return chance.nextBoolean()
                ? new Asked(MallFixture.SERVER, new ServerCommand.CheckTimers())
                : new Asked(MallFixture.SERVER, new ServerCommand.ReportClockStep(chance.nextInt(10_000)));
    }

    private Asked open(int n) {
        return new Asked(MallFixture.officer(n), new OfficerCommand.OpenCounter(MallFixture.COUNTERS.get(n)));
    }

    private Asked attend(Seen seen) {
        int n = chance.nextInt(MallFixture.COUNTERS.size());
        CounterCode counter = MallFixture.COUNTERS.get(n);
        return switch (chance.nextInt(5)) {
            case 0 -> new Asked(MallFixture.officer(n), new OfficerCommand.PauseCounter(counter, "PRAYER"));
            case 1 -> new Asked(MallFixture.officer(n), new OfficerCommand.ResumeCounter(counter));
            case 2 -> close(seen, n);
            default -> open(n);
        };
    }

    /** Two of the officers go home and leave it to others. */
    private static Asked close(Seen seen, int n) {
        LeftBehind visitor = n == 2 ? LeftBehind.FINISHED : n == 3 ? LeftBehind.RETURNED : null;
        CounterCode counter = MallFixture.COUNTERS.get(n);
        TurnId turn = turnAt(seen, counter);
        return new Asked(
                visitor == null ? MallFixture.officer(n) : MallFixture.ADMINISTRATOR,
                new OfficerCommand.CloseCounter(counter, turn == null ? null : visitor, turn, null));
    }

    private Asked atCounter(Seen seen) {
        int n = chance.nextInt(MallFixture.COUNTERS.size());
        CounterCode counter = MallFixture.COUNTERS.get(n);
        TurnId turn = turnAt(seen, counter);
        if (turn == null) {
            return new Asked(MallFixture.officer(n), new OfficerCommand.CallNext(counter, null));
        }
        return new Asked(
                MallFixture.officer(n),
                switch (chance.nextInt(8)) {
                    case 0 -> new OfficerCommand.CallNext(counter, turn);
                    case 1 -> new OfficerCommand.RecallTicket(counter, turn);
                    case 2, 3 -> new OfficerCommand.StartServing(counter, turn);
                    case 4 -> new OfficerCommand.FinishServing(counter, turn);
                    case 5 -> new OfficerCommand.MarkNoShow(counter, turn);
                    case 6 -> new OfficerCommand.UndoCall(counter, turn);
                    default ->
                        new OfficerCommand.TransferTicket(
                                counter,
                                turn,
                                pick(MallFixture.SERVICES),
                                place(),
                                chance.nextBoolean() ? "note-1" : null,
                                chance.nextBoolean() ? null : colleague(),
                                chance.nextBoolean());
                });
    }

    private ReservedFor colleague() {
        int n = chance.nextInt(MallFixture.COUNTERS.size());
        return chance.nextBoolean()
                ? new ReservedFor(MallFixture.COUNTERS.get(n), null)
                : new ReservedFor(null, new PersonId("officer-" + n));
    }

    private Asked move(Seen seen) {
        int n = chance.nextInt(MallFixture.COUNTERS.size());
        CounterCode counter = MallFixture.COUNTERS.get(n);
        TurnId open = turnAt(seen, counter);
        TurnId turn = open == null ? new TurnId("v0/1/1") : open;
        LegId held = seen.held().isEmpty() ? new LegId("v0/1") : pick(seen.held());
        return new Asked(
                MallFixture.officer(n),
                switch (chance.nextInt(6)) {
                    case 0, 1 -> new MovingCommand.HoldTicket(counter, turn, "COPY_DOCUMENTS", 20);
                    case 2 -> new MovingCommand.ResumeTicket(counter, held);
                    case 3 -> new MovingCommand.RequeueTicket(counter, held);
                    case 4 ->
                        new MovingCommand.ReopenTicket(
                                counter,
                                seen.last().isEmpty() ? turn : pick(seen.last()).turn());
                    default ->
                        new MovingCommand.CancelTicket(
                                seen.visits().isEmpty()
                                        ? new LegId("nobody/1")
                                        : pick(seen.visits()).leg(1),
                                "VISITOR_LEFT");
                });
    }

    private @Nullable TransferPlace place() {
        int n = chance.nextInt(4);
        return n == 3 ? null : TransferPlace.values()[n];
    }

    private static @Nullable TurnId turnAt(Seen seen, CounterCode counter) {
        return seen.desks().stream()
                .filter(desk -> desk.counter().equals(counter))
                .flatMap(desk -> Stream.ofNullable(desk.turn()))
                .findFirst()
                .orElse(null);
    }

    private <T> T pick(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
