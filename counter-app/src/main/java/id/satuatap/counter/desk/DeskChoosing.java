package id.satuatap.counter.desk;

import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.command.AddStop;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.DropStop;
import id.satuatap.protocol.command.TransferPlace;
import id.satuatap.protocol.command.TransferTicket;
import id.satuatap.protocol.view.TurnView;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen at a desk before something can be sent: where to, why, or who. Confined to the FX thread. Whoever stands
 * there may change meanwhile: then the choosing is over.
 */
final class DeskChoosing {
    private final String counter;
    private final Services services;
    private final DeskChoices choices;
    private final Supplier<String> visits;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable TransferViewModel> transfer = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<@Nullable ChoiceViewModel> choice = new ReadOnlyObjectWrapper<>(null);

    /** The desk at which something is chosen. */
    interface Desk {
        DeskScene scene();

        void refuse(Hindrance why);

        void send(Command command);
    }

    /** @param visits makes a new visit's id */
    DeskChoosing(String counter, Services services, Supplier<String> visits, Desk desk) {
        this.counter = counter;
        this.services = services;
        this.choices = new DeskChoices(counter);
        this.visits = visits;
        this.desk = desk;
    }

    ReadOnlyObjectProperty<@Nullable TransferViewModel> transferProperty() {
        return transfer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ChoiceViewModel> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    boolean isOpen() {
        return transfer.get() != null || choice.get() != null;
    }

    /** Nothing is chosen any more. */
    void end() {
        transfer.set(null);
        choice.set(null);
    }

    /** Asks what an action needs to be asked before; nothing where it needs nothing. */
    void before(DeskAction action) {
        choice.set(choices.of(action, desk.scene(), new Chosen(action)).orElse(null));
    }

    /** Why the supervisor should let the officer close. */
    void askToClose() {
        choice.set(choices.askToClose(new Chosen(DeskAction.CLOSE)));
    }

    /**
     * Asks whether a waiting number is of the visitor who stands here.
     *
     * @param turn who stood here when it was offered
     * @return false when somebody else stands here by now
     */
    boolean join(TurnView turn, WaitingRow row) {
        boolean here = desk.scene()
                .turn()
                .filter(now -> now.turn().equals(turn.turn()))
                .isPresent();
        if (here) {
            transfer.set(null);
            choice.set(choices.join(turn, row, new AsItStands()));
        }
        return here;
    }

    /** Where to the visitor goes from here. */
    void target(TurnView turn, Optional<HallProjection> hall) {
        transfer.set(new TransferViewModel(services, turn, hall, new TransferViewModel.Chosen() {
            @Override
            public void send(TransferTarget target, Optional<TransferPlace> place, boolean comesBack) {
                transfer.set(null);
                // The turn that stood here when the choosing began; another one by now is TURN_CHANGED.
                sendUnlessHindered(
                        DeskAction.TRANSFER,
                        new TransferTicket(
                                counter,
                                turn.turn(),
                                target.service(),
                                place.orElse(null),
                                null,
                                target.toCounter(),
                                target.toOfficer(),
                                comesBack ? true : null));
            }

            @Override
            public void add(TransferTarget target) {
                replan(new AddStop(counter, turn.turn(), target.service()));
            }

            @Override
            public void drop(String leg) {
                replan(new DropStop(counter, turn.turn(), leg, "NOT_NEEDED"));
            }

            @Override
            public void split(String leg) {
                transfer.set(null);
                turn.stops().stream()
                        .filter(stop -> stop.leg().equals(leg))
                        .findFirst()
                        .ifPresent(stop -> choice.set(choices.split(turn, stop, visits.get(), new AsItStands())));
            }

            @Override
            public void cancel() {
                transfer.set(null);
            }
        }));
    }

    private void replan(Command command) {
        transfer.set(null);
        sendUnlessHindered(DeskAction.TRANSFER, command);
    }

    /** For what is no action of the desk's own and waits for nothing. */
    private final class AsItStands implements ChoiceViewModel.Chosen {
        @Override
        public void send(Command command) {
            choice.set(null);
            desk.send(command);
        }

        @Override
        public void cancel() {
            choice.set(null);
        }
    }

    private final class Chosen implements ChoiceViewModel.Chosen {
        private final DeskAction action;

        Chosen(DeskAction action) {
            this.action = action;
        }

        @Override
        public void send(Command command) {
            choice.set(null);
            sendUnlessHindered(action, command);
        }

        @Override
        public void cancel() {
            choice.set(null);
        }
    }

    private void sendUnlessHindered(DeskAction action, Command command) {
        desk.scene().hindrance(action).ifPresentOrElse(desk::refuse, () -> desk.send(command));
    }
}
