package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.NINE;
import static id.satuatap.counter.testing.Halls.PERSON;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aHall;
import static id.satuatap.counter.testing.Halls.waiting;

import id.satuatap.counter.link.Saying;
import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.RecallTicket;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.screen.ScreenHost;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;

/** A desk in one form on one stage, to which halls, answers and time come when a test says so. */
abstract class ShownDesk {
    /** What an officer sends who calls "t1" twice, serves and finishes. */
    static final List<Command> A_WHOLE_VISIT = List.of(
            new CallNext(COUNTER, null),
            new RecallTicket(COUNTER, "t1"),
            new StartServing(COUNTER, "t1"),
            new FinishServing(COUNTER, "t1"));

    final ManualTicks ticks = new ManualTicks(NINE);
    final HeldCommands server = new HeldCommands();
    DeskViewModel desk;
    HallListener listener;
    long sequence = 10;

    private final FxStage stage;
    private final DeskForm form;

    ShownDesk(FxStage stage, DeskForm form) {
        this.stage = stage;
        this.form = form;
    }

    @BeforeEach
    void open() {
        stage.show(() -> {
            Services services = new Services(Halls.aCatalogue());
            Languages languages = new Languages();
            MallText mallText = new MallText(languages.localeProperty(), MallZone.WESTERN);
            desk = new DeskViewModel(
                    COUNTER,
                    PERSON,
                    services,
                    server,
                    () -> "new-visit",
                    ticks,
                    FxDispatcher.immediate(),
                    ticks,
                    new DeskViewModel.DeskEnd() {
                        @Override
                        public void counterLeft(boolean byOfficer, Optional<Saying> told, Optional<Saying> unread) {
                            throw new AssertionError("The desk ended");
                        }

                        @Override
                        public void signedOut(Saying why) {
                            throw new AssertionError("The session ended");
                        }
                    });
            DeskScreen screen = new DeskScreen(
                    new DeskPlace(COUNTER, "3", "Disdukcapil", PERSON, "Rina Wulandari"),
                    desk,
                    new DeskWords(mallText, services),
                    new Clock(ticks, mallText, ticks),
                    told -> {
                        listener = told;
                        return () -> {};
                    },
                    FxDispatcher.immediate(),
                    new DeskFrame() {
                        @Override
                        public void strip(boolean higher) {
                            stage.stage().setHeight(higher ? 556 : 96);
                        }

                        @Override
                        public void window() {
                            stage.stage().setHeight(768);
                        }
                    },
                    form);
            ScreenHost host = new ScreenHost(Transition.NONE);
            host.show(screen);
            return host.root();
        });
    }

    /** A free counter that the officer has seen. */
    void free(int people) {
        hall(people, aDesk(null));
        settle();
    }

    void hall(int people, DeskView view) {
        hall(Halls.live(), people, view);
    }

    void hall(LinkState link, int people, DeskView view) {
        stage.run(() -> {
            listener.linkChanged(link);
            listener.hallReplaced(aHall(sequence++, waiting(people), view));
        });
    }

    String told() {
        return stage.text("#desk-notice .q-banner-headline");
    }

    /** Lets the officer see what has come, as the buttons wait for too. */
    void settle() {
        stage.run(() -> ticks.pass(Duration.ofSeconds(1)));
        stage.await("presses count", () -> !desk.sceneProperty().get().settling());
    }

    void accept() {
        stage.run(() -> server.accept(10));
    }

    void press(KeyCode key) {
        stage.robot().push(key);
        stage.settle();
    }

    /** What a button says. */
    String says(String id) {
        return stage.ask("#" + id + " .button", Button.class, Button::getAccessibleText);
    }

    boolean dead(String id) {
        return stage.ask("#" + id + " .button", Button.class, Button::isDisabled);
    }
}
