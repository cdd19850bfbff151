package id.satuatap.acceptance.simulate.people;

import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.TransferPlace;
import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.LeftBehind;
import id.satuatap.hall.command.MovingCommand;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OrganiserCommand;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.id.VisitId;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.Hold;
import id.satuatap.hall.visit.Turn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Commands at the wrong time, by the wrong people, about things long gone. Confined to one thread. */
final class StrangersMeddle implements Behaviour {
    private RandomGenerator chance = new SplittableRandom(0);

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("strangers");
        for (int i = 0; i < stage.weather().strangers(); i++) {
            stage.at(LocalTime.of(6, 0).plusSeconds(chance.nextInt(12 * 3_600)), () -> meddles(stage));
        }
    }

    private void meddles(Stage stage) {
        stage.directory().map(found -> found.catalogue()).ifPresent(catalogue -> {
            CounterCode counter = catalogue
                    .counters()
                    .get(chance.nextInt(catalogue.counters().size()))
                    .code();
            stage.tell(somebody(counter, catalogue), something(stage, counter, catalogue));
        });
    }

    private Principal somebody(CounterCode counter, Catalogue catalogue) {
        return switch (chance.nextInt(8)) {
            case 0 -> Staff.kiosk(1 + chance.nextInt(Staff.KIOSKS));
            case 1 -> Staff.board(1);
            case 2 -> Staff.pc(counter);
            case 3 -> Staff.supervisor(catalogue.agencies().get(0).code());
            case 4 -> new Principal.OfPerson(new PersonId("nobody"));
            case 5 -> new Principal.OfDevice(new DeviceId("stolen"));
            case 6 ->
                new Principal.OfPerson(Staff.officer(catalogue
                        .counters()
                        .get(chance.nextInt(catalogue.counters().size()))
                        .code()));
            default -> new Principal.OfPerson(Staff.officer(counter));
        };
    }

    private Command something(Stage stage, CounterCode counter, Catalogue catalogue) {
        TurnId standing = stage.state().desk(counter).turn();
        TurnId turn = standing == null || chance.nextInt(3) == 0 ? new TurnId("v0-1/1/1") : standing;
        ServiceCode service = catalogue
                .services()
                .get(chance.nextInt(catalogue.services().size()))
                .code();
        return switch (chance.nextInt(27)) {
            case 0 -> new OfficerCommand.OpenCounter(counter);
            case 1 -> new OfficerCommand.CallNext(counter, chance.nextBoolean() ? turn : null);
            case 2 -> new OfficerCommand.RecallTicket(counter, turn);
            case 3 -> new OfficerCommand.StartServing(counter, turn);
            case 4 -> new OfficerCommand.FinishServing(counter, turn);
            case 5 -> new OfficerCommand.MarkNoShow(counter, turn);
            case 6 -> new OfficerCommand.UndoCall(counter, turn);
            case 7 -> new OfficerCommand.TransferTicket(counter, turn, service, TransferPlace.KEEP, null);
            case 8 -> new OfficerCommand.CloseCounter(counter, anyOf(List.of(LeftBehind.values())), turn, null);
            case 9 -> new OfficerCommand.PauseCounter(counter, "BREAK");
            case 10 -> new OrganiserCommand.CloseDay();
            case 11 -> new OrganiserCommand.OpenDay(stage.date().plusDays(chance.nextInt(3) - 1));
            case 12 -> new VisitorCommand.ReturnVisitor(anybody(stage));
            case 13 -> new VisitorCommand.SetPriority(anybody(stage), chance.nextBoolean(), "MISTAKE");
            case 14 -> new OfficerCommand.CallTicket(counter, anybody(stage).leg(1), "MISTAKE");
            case 15 -> new ServerCommand.ReportClockStep(chance.nextInt(100_000));
            case 16 -> new MovingCommand.HoldTicket(counter, turn, "COPY_DOCUMENTS", null);
            case 17 -> new MovingCommand.ResumeTicket(counter, anyHeld(stage));
            case 18 -> new MovingCommand.RequeueTicket(counter, anyHeld(stage));
            case 19 -> new MovingCommand.ReopenTicket(counter, turn);
            case 20 -> new MovingCommand.CancelTicket(anyLeg(stage), "VISITOR_LEFT");
            case 21 -> new MovingCommand.GiveUpTicket("NOBODYS");
            case 22 -> new BookingCommand.CheckIn(anybody(stage), "AAA-AAA", "id");
            case 23 -> new BookingCommand.CancelBooking(new BookingId("nobodys"), "ASKED");
            case 24 -> new VisitorCommand.ReprintTicket(anybody(stage), new DeviceId("stolen"), "LOST");
            case 25 -> new VisitorCommand.ApproveLateReturn(anybody(stage), "CALL_NOT_HEARD");
            default ->
                new VisitorCommand.IssueTicket(
                        new VisitId("v" + stage.date().toEpochDay() + "-1"), service, 1, false, "id");
        };
    }

    private VisitId anybody(Stage stage) {
        return new VisitId("v" + stage.date().toEpochDay() + "-" + (1 + chance.nextInt(100)));
    }

    private LegId anyHeld(Stage stage) {
        List<Hold> held = List.copyOf(stage.state().holds().all());
        return held.isEmpty() ? new LegId("v0-1/1") : anyOf(held).leg();
    }

    private LegId anyLeg(Stage stage) {
        if (chance.nextBoolean()) {
            return anybody(stage).leg(1);
        }
        List<CounterDesk> busy = stage.state().desks().stream()
                .filter(desk -> desk.turn() != null)
                .toList();
        return busy.isEmpty()
                ? new LegId("v0-1/1")
                : Optional.ofNullable(anyOf(busy).turn())
                        .flatMap(id -> stage.state().turn(id))
                        .map(Turn::leg)
                        .orElse(new LegId("v0-1/1"));
    }

    private <T> T anyOf(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }
}
