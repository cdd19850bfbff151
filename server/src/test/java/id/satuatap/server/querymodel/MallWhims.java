package id.satuatap.server.querymodel;

import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OutageCommand;
import id.satuatap.hall.command.SupervisingCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Hold;
import id.satuatap.hall.visit.LegState;
import id.satuatap.hall.visit.ReservedFor;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import id.satuatap.hall.visit.Visit;
import id.satuatap.server.engine.MallFixture;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What comes to the minds of officers and organisers, by chance; much of it is refused. Confined to one thread. */
final class MallWhims {
    private final HallState state;
    private final RandomGenerator chance;
    private final IntSupplier visits;

    /** @param visits how many visits there were so far: {@code v0}, {@code v1} ... */
    MallWhims(HallState state, RandomGenerator chance, IntSupplier visits) {
        this.state = state;
        this.chance = chance;
        this.visits = visits;
    }

    /** Short ones, so that some keep them and some do not. */
    Catalogue otherStandards() {
        Catalogue usual = MallFixture.forgiving();
        List<Service> services = usual.services().stream()
                .map(service -> new Service(
                        service.code(),
                        service.agency(),
                        service.name(),
                        service.prefix(),
                        1 + chance.nextInt(2),
                        service.fee(),
                        service.requirements(),
                        service.product(),
                        service.completion(),
                        service.dailyQuota()))
                .toList();
        return new Catalogue(
                usual.mall(),
                usual.zones(),
                usual.agencies(),
                services,
                usual.counters(),
                usual.holidays(),
                usual.settings());
    }

    Command attend(CounterCode counter) {
        return switch (chance.nextInt(5)) {
            case 0 -> new OfficerCommand.PauseCounter(counter, "PRAYER");
            case 1 -> new OfficerCommand.ResumeCounter(counter);
            case 2 -> new OfficerCommand.CloseCounter(counter);
            default -> new OfficerCommand.OpenCounter(counter);
        };
    }

    /** @param open who stands at the counter */
    Command serve(CounterCode counter, @Nullable Turn open) {
        if (open == null) {
            return chance.nextInt(5) == 0 ? outOfOrder(counter) : new OfficerCommand.CallNext(counter, null);
        }
        TurnId turn = open.id();
        boolean serving = open.state() == TurnState.SERVING;
        return switch (chance.nextInt(10)) {
            case 0 -> new OfficerCommand.RecallTicket(counter, turn);
            case 1 -> new OfficerCommand.MarkNoShow(counter, turn);
            case 2 -> new OfficerCommand.UndoCall(counter, turn);
            case 3 ->
                new OfficerCommand.TransferTicket(
                        counter,
                        turn,
                        MallFixture.SERVICES.get(chance.nextInt(4)),
                        null,
                        null,
                        chance.nextBoolean() ? null : colleague(),
                        chance.nextBoolean());
            case 4 -> new OfficerCommand.CallNext(counter, turn);
            default ->
                serving
                        ? new OfficerCommand.FinishServing(counter, turn)
                        : new OfficerCommand.StartServing(counter, turn);
        };
    }

    private ReservedFor colleague() {
        int n = chance.nextInt(MallFixture.COUNTERS.size());
        return chance.nextBoolean()
                ? new ReservedFor(MallFixture.COUNTERS.get(n), null)
                : new ReservedFor(null, new PersonId("officer-" + n));
    }

    /** Somebody from the line, for a reason; or he is given priority, or loses it. */
    private Command outOfOrder(CounterCode counter) {
        VisitId visit = new VisitId("v" + Math.max(0, visits.getAsInt() - 1 - chance.nextInt(8)));
        return chance.nextBoolean()
                ? new VisitorCommand.SetPriority(visit, chance.nextBoolean(), "SEEN")
                : new OfficerCommand.CallTicket(counter, visit.leg(1), "WITH_DOCUMENT");
    }

    /** An agency's network is down, mostly for a short while. */
    Command standStill() {
        AgencyCode agency = MallFixture.catalogue()
                .agencies()
                .get(chance.nextInt(MallFixture.catalogue().agencies().size()))
                .code();
        return chance.nextInt(8) == 0
                ? new OutageCommand.FreezeAgency(agency, "NETWORK_DOWN")
                : new OutageCommand.ThawAgency(agency);
    }

    /** A supervisor ends an officer's turn, sends his visitor on, or lets somebody wait for something else. */
    Command help(CounterCode counter, Optional<Turn> open, LeftBehind visitor) {
        TurnId turn = open.map(Turn::id).orElse(new TurnId("v0/1/1"));
        ServiceCode service = MallFixture.SERVICES.get(chance.nextInt(4));
        return switch (chance.nextInt(4)) {
            case 0 -> new SupervisingCommand.EndTurnFor(counter, turn, visitor, "OFFICER_FORGOT");
            case 1 -> new SupervisingCommand.SendOnFor(counter, turn, service, null, "OFFICER_GONE");
            default -> {
                VisitId visit = new VisitId("v" + Math.max(0, visits.getAsInt() - 1 - chance.nextInt(8)));
                yield new SupervisingCommand.MoveTicket(
                        visit.leg(1), service, chance.nextBoolean() ? null : colleague(), "WRONG_SERVICE");
            }
        };
    }

    /** One of two numbers, and two of one; mostly of whoever came lately. */
    Optional<Command> twoNumbers() {
        int last = Math.max(1, visits.getAsInt());
        VisitId one = new VisitId("v" + Math.max(0, last - 1 - chance.nextInt(10)));
        VisitId other = new VisitId("v" + Math.max(0, last - 1 - chance.nextInt(10)));
        return switch (chance.nextInt(4)) {
            case 0, 1 ->
                state.visit(other).map(visit -> new JourneyCommand.JoinVisits(one, visit.number(), "SAME_VISITOR"));
            case 2 -> Optional.of(new JourneyCommand.PartVisits(one, "MISTAKE"));
            default ->
                state.visit(one)
                        .filter(visit -> visit.legs().size() > 1)
                        .map(visit -> new JourneyCommand.SplitVisit(
                                one,
                                List.of(visit.legs()
                                        .get(chance.nextInt(visit.legs().size()))),
                                new VisitId("part" + chance.nextInt(1_000_000)),
                                "DIFFERENT_WAYS"));
        };
    }

    /** Somebody who missed his call, lately or long ago, is back. */
    Optional<VisitId> back() {
        List<VisitId> absent = state.visits().stream()
                .filter(visit -> visit.legs().stream()
                        .flatMap(leg -> state.leg(leg).stream())
                        .anyMatch(leg -> leg.state() == LegState.MISSED || leg.state() == LegState.NO_SHOW))
                .map(Visit::id)
                .toList();
        return absent.isEmpty() ? Optional.empty() : Optional.of(absent.get(chance.nextInt(absent.size())));
    }

    /** Holds, comes back, is not done after all, goes. */
    Optional<Command> move(CounterCode counter, Optional<Turn> open) {
        TurnId turn = open.map(Turn::id).orElse(new TurnId("v0/1/1"));
        LegId held = state.holds().all().stream().map(Hold::leg).findFirst().orElse(new LegId("v0/1"));
        return switch (chance.nextInt(7)) {
            case 0, 1 -> Optional.of(new MovingCommand.HoldTicket(counter, turn, "COPY_DOCUMENTS", null));
            case 2, 3 -> Optional.of(new MovingCommand.ResumeTicket(counter, held));
            case 4 -> Optional.of(new MovingCommand.RequeueTicket(counter, held));
            case 5 -> state.lastServed(counter).map(last -> new MovingCommand.ReopenTicket(counter, last.turn()));
            default -> {
                VisitId visit = new VisitId("v" + Math.max(0, visits.getAsInt() - 1 - chance.nextInt(12)));
                yield Optional.of(new MovingCommand.CancelTicket(visit.leg(1), "VISITOR_LEFT"));
            }
        };
    }
}
