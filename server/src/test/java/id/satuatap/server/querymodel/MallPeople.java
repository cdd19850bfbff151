package id.satuatap.server.querymodel;

import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.command.VoiceCommand;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.Announcement;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.VoiceLine;
import id.satuatap.hall.visit.CopyState;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.ProofTier;
import id.satuatap.hall.visit.Turn;
import id.satuatap.server.engine.MallFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The visitors, officers and supervisors of a small mall, by seeded chance: much of what they ask for is rejected. Confined to
 * one thread.
 */
final class MallPeople {
    private final MallDays days;
    private final HallState state;
    private final RandomGenerator chance;
    private final MallWhims whims;
    private final MallBookings bookings;
    private int visits;

    MallPeople(MallDays days, HallState state, RandomGenerator chance, MallBookings bookings) {
        this.days = days;
        this.state = state;
        this.chance = chance;
        this.whims = new MallWhims(state, chance, () -> visits);
        this.bookings = bookings;
    }

    /** What comes to chance's mind; much of it is rejected. */
    void any() {
        switch (chance.nextInt(27)) {
            case 0, 1, 2, 3, 4 -> days.ask(MallFixture.KIOSK, issue(chance.nextInt(MallFixture.SERVICES.size())));
            case 5, 6 -> {
                VisitId visit = new VisitId("v" + Math.max(0, visits - 1 - chance.nextInt(5)));
                days.ask(MallFixture.KIOSK, report(visit, CopyState.values()[chance.nextInt(5)]));
            }
            case 7, 8 -> voice();
            case 9 -> {
                days.ask(MallFixture.SERVER, new ServerCommand.CheckTimers());
                book();
            }
            case 10 -> attend();
            case 11 -> seldom();
            case 12 -> release();
            case 13, 14, 15 -> move();
            case 16 -> days.ask(MallFixture.ADMINISTRATOR, whims.standStill());
            case 17 -> {
                int whim = chance.nextInt(6);
                if (whim == 0) {
                    whims.twoNumbers().ifPresent(command -> days.ask(MallFixture.SUPERVISOR, command));
                } else if (whim < 3) {
                    days.ask(MallFixture.KIOSK, several());
                } else {
                    replan();
                }
            }
            case 18 -> whims.back().ifPresent(this::comeBack);
            default -> serve();
        }
    }

    /** He tells a kiosk, or asks whoever may let him wait again. */
    private void comeBack(VisitId visit) {
        if (chance.nextBoolean()) {
            days.ask(MallFixture.KIOSK, new VisitorCommand.ReturnVisitor(visit));
        } else {
            days.ask(MallFixture.SUPERVISOR, new VisitorCommand.ApproveLateReturn(visit, "CALL_NOT_HEARD"));
        }
    }

    /** Somebody books for soon; another one comes who did before. */
    private void book() {
        days.ask(MallFixture.ADMINISTRATOR, bookings.booking(days.now()));
        days.ask(MallFixture.ADMINISTRATOR, bookings.change(days.now()));
        bookings.checkIn().ifPresent(command -> days.ask(MallFixture.KIOSK, command));
    }

    /** Somebody else closes a counter, mostly over the visitor who is there; mostly its officer comes back. */
    private void release() {
        int n = chance.nextInt(MallFixture.COUNTERS.size());
        CounterCode counter = MallFixture.COUNTERS.get(n);
        LeftBehind visitor = LeftBehind.values()[chance.nextInt(LeftBehind.values().length)];
        days.ask(MallFixture.SUPERVISOR, whims.help(counter, days.turnAt(counter), visitor));
        TurnId turn = days.turnAt(counter).map(Turn::id).orElse(null);
        days.ask(
                MallFixture.ADMINISTRATOR,
                new OfficerCommand.CloseCounter(counter, turn == null ? null : visitor, turn, null));
        if (chance.nextInt(5) > 0) {
            days.ask(MallFixture.officer(n), new OfficerCommand.OpenCounter(counter));
        }
    }

    private void seldom() {
        if (state.clockDoubtful()) {
            days.ask(MallFixture.SERVER, new ServerCommand.CheckTimers());
            return;
        }
        switch (chance.nextInt(15)) {
            case 0 ->
                days.ask(MallFixture.ADMINISTRATOR, new OrganiserCommand.PublishConfiguration(whims.otherStandards()));
            case 1 ->
                days.ask(MallFixture.SERVER, new ServerCommand.ReportClockStep(chance.nextLong(-3_600_000, 3_600_000)));
            case 2 -> {
                days.passes(chance.nextInt(60_000));
                days.ask(MallFixture.SERVER, new ServerCommand.StartServer("test", days.now()));
            }
            case 3 -> {
                days.wakeFarAhead();
                days.confirmClock();
            }
            default -> days.ask(MallFixture.SERVER, new ServerCommand.CheckTimers());
        }
    }

    VisitorCommand issue(int service) {
        return new VisitorCommand.IssueTicket(
                new VisitId("v" + visits++),
                MallFixture.SERVICES.get(service),
                1 + chance.nextInt(3),
                chance.nextInt(8) == 0,
                "id");
    }

    private JourneyCommand several() {
        List<ServiceCode> services = new ArrayList<>(MallFixture.SERVICES);
        while (services.size() > 2 + chance.nextInt(2)) {
            services.remove(chance.nextInt(services.size()));
        }
        return new JourneyCommand.IssueJourney(
                new VisitId("v" + visits++), null, services, 1, chance.nextInt(8) == 0, "id");
    }

    private void replan() {
        int n = chance.nextInt(MallFixture.COUNTERS.size());
        CounterCode counter = MallFixture.COUNTERS.get(n);
        days.turnAt(counter).ifPresent(turn -> {
            List<Leg> planned =
                    state.leg(turn.leg()).map(leg -> state.planned(leg.visit())).orElse(List.of());
            days.ask(
                    MallFixture.officer(n),
                    planned.isEmpty() || chance.nextBoolean()
                            ? new JourneyCommand.AddStop(
                                    counter,
                                    turn.id(),
                                    MallFixture.SERVICES.get(chance.nextInt(MallFixture.SERVICES.size())))
                            : new JourneyCommand.DropStop(
                                    counter, turn.id(), planned.get(0).id(), "NOT_NEEDED"));
        });
    }

    VisitorCommand report(VisitId visit, CopyState how) {
        return new VisitorCommand.ReportCopy(
                visit,
                1,
                how,
                how == CopyState.CONFIRMED ? ProofTier.B : null,
                how == CopyState.FAILED ? "PAPER_OUT" : null);
    }

    /** A board speaks the call that was granted, or does not. */
    void voice() {
        for (VoiceLine line : List.copyOf(state.voices())) {
            Announcement call = line.granted().orElse(null);
            if (call != null) {
                days.ask(
                        MallFixture.BOARD,
                        chance.nextInt(3) == 0
                                ? new VoiceCommand.ReportShown(call.turn())
                                : new VoiceCommand.ReportAnnouncement(call.id(), chance.nextInt(5) > 0, "NO_SOUND"));
            }
        }
    }

    private void attend() {
        int n = chance.nextInt(MallFixture.COUNTERS.size());
        days.ask(MallFixture.officer(n), whims.attend(MallFixture.COUNTERS.get(n)));
    }

    private void serve() {
        int n = chance.nextInt(MallFixture.COUNTERS.size());
        CounterCode counter = MallFixture.COUNTERS.get(n);
        days.ask(
                MallFixture.officer(n),
                whims.serve(counter, days.turnAt(counter).orElse(null)));
    }

    private void move() {
        int n = chance.nextInt(MallFixture.COUNTERS.size());
        CounterCode counter = MallFixture.COUNTERS.get(n);
        whims.move(counter, days.turnAt(counter)).ifPresent(command -> days.ask(MallFixture.officer(n), command));
    }

    /** The visit that began last. */
    VisitId last() {
        return new VisitId("v" + (visits - 1));
    }
}
