package id.satuatap.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.ServerCommand.CheckTimers;
import id.satuatap.hall.command.VisitorCommand.IssueTicket;
import id.satuatap.hall.command.VisitorCommand.ReportCopy;
import id.satuatap.hall.command.VoiceCommand.AskForVoice;
import id.satuatap.hall.command.VoiceCommand.ReportAnnouncement;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Fold;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Hold;
import id.satuatap.hall.state.LastServed;
import id.satuatap.hall.state.Notice;
import id.satuatap.hall.state.StateDigest;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.Visit;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random mornings: whatever people press, the promises hold after each command, and a replay gives the same state. */
class ReplayTest {
    private static final List<String> SERVICES = List.of("DKC-01", "DKC-02", "DKC-03");
    private static final List<String> COUNTERS = List.of("L01", "L02");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_replay_gives_the_live_state_and_no_promise_breaks(long seed) {
        Random random = new Random(seed);
        HallDay day = HallDay.staffed();
        for (int step = 0; step < 400; step++) {
            day.later(Duration.ofMillis(random.nextInt(8_000)));
            Principal who = principal(random);
            day.when(who, command(random, day, step));
            assertPromises(day);
        }

        HallState replayed = new HallState();
        Fold fold = new Fold(replayed);
        day.kept().forEach(entry -> fold.apply(entry.sequence(), entry.at(), entry.event()));
        assertThat(StateDigest.text(replayed)).isEqualTo(StateDigest.text(day.state));
        assertThat(StateDigest.of(replayed)).isEqualTo(StateDigest.of(day.state));
        assertThat(day.state.visits()).isNotEmpty();
    }

    private static Principal principal(Random random) {
        return List.of(HallDay.KIOSK, HallDay.SITI, HallDay.BUDI, HallDay.BOARD, HallDay.SERVER, HallDay.PC_OF_L01)
                .get(random.nextInt(6));
    }

    private static Command command(Random random, HallDay day, int step) {
        CounterCode counter = HallDay.counter(COUNTERS.get(random.nextInt(2)));
        TurnId turn = day.state.desk(counter).turn();
        TurnId seen = turn == null ? new TurnId("v1/1/1") : turn;
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3 ->
                new IssueTicket(
                        new VisitId("r" + step), HallDay.service(SERVICES.get(random.nextInt(3))), 1, false, "id");
            case 4 -> new ReportCopy(new VisitId("r" + random.nextInt(step + 1)), 1, CopyState.SHOWN, null, null);
            case 5, 6 -> new OfficerCommand.CallNext(counter, random.nextInt(4) == 0 ? seen : null);
            case 7 -> new OfficerCommand.RecallTicket(counter, seen);
            case 8 -> new OfficerCommand.StartServing(counter, seen);
            case 9 -> new OfficerCommand.FinishServing(counter, seen);
            case 10 -> new OfficerCommand.MarkNoShow(counter, seen);
            case 11 ->
                new OfficerCommand.TransferTicket(
                        counter, seen, HallDay.service(SERVICES.get(random.nextInt(3))), null, null);
            case 12 ->
                day.state.voice(1).granted().isPresent()
                        ? new ReportAnnouncement(
                                day.state.voice(1).granted().get().id(), random.nextBoolean(), null)
                        : new CheckTimers();
            case 13 -> new OfficerCommand.UndoCall(counter, seen);
            case 14 -> new MovingCommand.HoldTicket(counter, seen, "COPY", null);
            case 15 -> new MovingCommand.ResumeTicket(counter, onHold(day));
            case 16 -> new MovingCommand.RequeueTicket(counter, onHold(day));
            case 17 -> new MovingCommand.ReopenTicket(counter, lastAt(day, counter, seen));
            case 18 ->
                new JourneyCommand.IssueJourney(
                        new VisitId("r" + step),
                        null,
                        List.of(HallDay.service("DKC-01"), HallDay.service("DKC-02"), HallDay.service("KPP-01")),
                        1,
                        false,
                        "id");
            case 19 -> new JourneyCommand.AddStop(counter, seen, HallDay.service(SERVICES.get(random.nextInt(3))));
            case 20 ->
                new JourneyCommand.DropStop(counter, seen, new LegId("r" + random.nextInt(step + 1) + "/2"), "DONE");
            case 21 ->
                new AskForVoice(
                        new AnnouncementId("n-" + step),
                        1,
                        random.nextBoolean(),
                        1 + random.nextInt(30),
                        List.of("m-" + random.nextInt(20)));
            case 22 ->
                new ReportAnnouncement(
                        day.state.voice(1).notice().map(Notice::id).orElse(new AnnouncementId("n-" + step)),
                        true,
                        null);
            default -> new MovingCommand.CancelTicket(new LegId("r" + random.nextInt(step + 1) + "/1"), "LEFT");
        };
    }

    private static LegId onHold(HallDay day) {
        return day.state.holds().all().stream().findFirst().map(Hold::leg).orElse(new LegId("r1/1"));
    }

    private static TurnId lastAt(HallDay day, CounterCode counter, TurnId otherwise) {
        return day.state.lastServed(counter).map(LastServed::turn).orElse(otherwise);
    }

    private static void assertPromises(HallDay day) {
        Set<String> numbers = new HashSet<>();
        for (Visit visit : day.state.visits()) {
            assertThat(numbers.add(visit.number().text()))
                    .as("number given once: %s", visit.number())
                    .isTrue();
            long atCounter = visit.legs().stream()
                    .flatMap(leg -> day.state.leg(leg).stream())
                    .filter(leg -> leg.state().atCounter())
                    .count();
            long open = visit.legs().stream()
                    .flatMap(leg -> day.state.leg(leg).stream())
                    .filter(leg -> !leg.state().ended() && leg.state() != LegState.PLANNED)
                    .count();
            assertThat(open)
                    .as("never on the way to two counters: %s", visit.number())
                    .isLessThanOrEqualTo(1);
            assertThat(open == 0 && !day.state.planned(visit.id()).isEmpty())
                    .as("nobody plans without waiting: %s", visit.number())
                    .isFalse();
            assertThat(atCounter)
                    .as("at one counter at most: %s", visit.number())
                    .isLessThanOrEqualTo(1);
        }
        Set<TurnId> open = new HashSet<>();
        day.state.desks().stream()
                .filter(desk -> desk.turn() != null)
                .forEach(desk -> assertThat(open.add(desk.turn())).isTrue());
        for (Leg leg : day.state.legs()) {
            boolean waits = day.state
                    .line(leg.service())
                    .inOrder()
                    .anyMatch(entry -> entry.getValue().equals(leg.id()));
            assertThat(waits).as("waiting exactly when in line: %s", leg).isEqualTo(leg.state() == LegState.WAITING);
            assertThat(day.state.holds().of(leg.id()).isPresent())
                    .as("on hold exactly when its hold is known: %s", leg)
                    .isEqualTo(leg.state() == LegState.ON_HOLD);
            assertThat(leg.state().atCounter()).isEqualTo(leg.turn() != null && open.contains(leg.turn()));
        }
    }
}
