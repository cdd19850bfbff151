package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.NINE;
import static id.satuatap.counter.testing.Halls.PERSON;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aHall;
import static id.satuatap.counter.testing.Halls.aTurn;
import static id.satuatap.counter.testing.Halls.waiting;

import id.satuatap.counter.link.Saying;
import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A desk on which halls, answers and time come when a test says so; needs no toolkit. Confined to one thread. */
abstract class DeskCase {
    final ManualTicks ticks = new ManualTicks(NINE);
    final HeldCommands server = new HeldCommands();
    final Messages messages = Messages.beside(DeskViewModel.class, new Languages());
    final List<String> ended = new ArrayList<>();
    final DeskViewModel desk = new DeskViewModel(
            COUNTER,
            PERSON,
            new Services(Halls.aCatalogue()),
            server,
            () -> "new-visit",
            ticks,
            FxDispatcher.immediate(),
            ticks,
            new DeskViewModel.DeskEnd() {
                @Override
                public void counterLeft(boolean byOfficer, Optional<Saying> told, Optional<Saying> unread) {
                    ended.add(byOfficer ? "left" : "taken away");
                    told.ifPresent(saying -> ended.set(ended.size() - 1, "taken away: " + saying.words(messages)));
                    unread.ifPresent(saying -> ended.add("unread: " + saying.words(messages)));
                }

                @Override
                public void signedOut(Saying why) {
                    ended.add("signed out");
                }
            });
    long sequence = 10;

    void hallWith(DeskView... views) {
        desk.link(Halls.live());
        desk.hall(aHall(sequence++, waiting(3), views));
    }

    void called(String ticket) {
        hallWith(aDesk(aTurn("t-" + ticket, ticket, TurnState.CALLED)));
    }

    void serving(String ticket) {
        hallWith(aDesk(aTurn("t-" + ticket, ticket, TurnState.SERVING)));
    }

    String told() {
        return Optional.ofNullable(desk.noticeProperty().get())
                .map(notice -> notice.saying().words(messages))
                .orElse("");
    }

    Optional<DeskAction> offered() {
        return Optional.ofNullable(desk.noticeProperty().get()).flatMap(DeskNotice::offered);
    }

    DeskAction primary() {
        return desk.sceneProperty().get().primary();
    }

    /** Lets people see what has come to the desk. */
    void settle() {
        ticks.pass(Duration.ofSeconds(1));
    }

    /** A click on the large button, whatever it means now. */
    void click() {
        desk.press(primary(), Means.POINTER);
    }
}
