package id.satuatap.counter.desk;

import static id.satuatap.counter.testing.Halls.COUNTER;
import static id.satuatap.counter.testing.Halls.NINE;
import static id.satuatap.counter.testing.Halls.PERSON;
import static id.satuatap.counter.testing.Halls.aDesk;
import static id.satuatap.counter.testing.Halls.aHall;
import static id.satuatap.counter.testing.Halls.aPausedDesk;
import static id.satuatap.counter.testing.Halls.aTurn;
import static id.satuatap.counter.testing.Halls.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.link.Saying;
import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.RecallTicket;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.command.TransferTicket;
import id.satuatap.protocol.view.DeskView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.uikit.control.Clock;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.screen.ScreenHost;
import id.satuatap.uikit.screen.Transition;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.theme.Device;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeskUiTest {
    private final ManualTicks ticks = new ManualTicks(NINE);
    private final HeldCommands server = new HeldCommands();
    private DeskViewModel desk;
    private HallListener listener;
    private long sequence = 10;

    /** The same desk in one form and on one stage. */
    private abstract class Shown {
        private final FxStage stage;
        private final DeskForm form;

        Shown(FxStage stage, DeskForm form) {
            this.stage = stage;
            this.form = form;
        }

        @BeforeEach
        void open() {
            stage.show(() -> {
                Services services = new Services(Halls.aCatalogue());
                Languages languages = new Languages();
                MallText mallText = new MallText(languages.localeProperty(), ZoneId.of("Asia/Jakarta"), "WIB");
                desk = new DeskViewModel(
                        COUNTER,
                        PERSON,
                        services,
                        server,
                        ticks,
                        FxDispatcher.immediate(),
                        ticks,
                        new DeskViewModel.DeskEnd() {
                            @Override
                            public void counterLeft(boolean byOfficer) {
                                throw new AssertionError("The desk ended");
                            }

                            @Override
                            public void signedOut(Saying why) {
                                throw new AssertionError("The session ended");
                            }
                        });
                DeskScreen screen = new DeskScreen(
                        new DeskPlace(COUNTER, "3", "Dukcapil", PERSON, "Rina Wulandari"),
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
            return stage.robot()
                    .lookup("#desk-notice .q-banner-headline")
                    .queryAs(Label.class)
                    .getText();
        }

        void accept() {
            stage.run(() -> server.accept(10));
        }

        void press(KeyCode key) {
            stage.robot().push(key);
            stage.settle();
        }

        Button button(String id) {
            return stage.robot().lookup("#" + id + " .button").queryButton();
        }
    }

    @Nested
    class AsAWindow extends Shown {
        @RegisterExtension
        static final FxStage FX = FxStage.of(Device.DESK, 1366, 768);

        AsAWindow() {
            super(FX, DeskForm.WINDOW);
        }

        @Test
        void showsAFreeCounterAndThatNobodyWaits() {
            hall(0, aDesk(null));
            assertThat(button("desk-primary").getAccessibleText()).isEqualTo("Panggil berikutnya");
            assertThat(button("desk-RECALL").isDisabled()).isTrue();
            FX.picture("counter-window-free-0");
        }

        @Test
        void showsSixtyWhoWait() {
            hall(60, aDesk(null));
            TableView<?> table = FX.robot().lookup("#desk-waiting").queryTableView();
            assertThat(table.getItems()).hasSize(60);
            assertThat(FX.robot()
                            .lookup("#desk-waiting-count")
                            .queryAs(Label.class)
                            .getText())
                    .isEqualTo("60");
            FX.picture("counter-window-free-60");
        }

        @Test
        void showsTwoHundredWhoWaitAndKeepsUpWithChanges() {
            hall(200, aDesk(null));
            hall(199, aDesk(null));
            TableView<?> table = FX.robot().lookup("#desk-waiting").queryTableView();
            assertThat(table.getItems()).hasSize(199);
        }

        @Test
        void leadsThroughAWholeVisitByMouse() {
            hall(12, aDesk(null));
            FX.robot().clickOn("#desk-primary");
            hall(11, aDesk(aTurn("t1", "A-023", TurnState.CALLED, 2, "IMI-01")));
            accept();
            FX.run(() -> ticks.pass(Duration.ofSeconds(1)));
            FX.picture("counter-window-called");
            FX.robot().clickOn("#desk-RECALL");
            accept();
            FX.robot().clickOn("#desk-primary");
            hall(11, aDesk(aTurn("t1", "A-023", TurnState.SERVING)));
            accept();
            FX.run(() -> ticks.pass(Duration.ofMinutes(4)));
            FX.picture("counter-window-serving");
            FX.robot().clickOn("#desk-primary");

            assertThat(server.sent())
                    .containsExactly(
                            new CallNext(COUNTER, null),
                            new RecallTicket(COUNTER, "t1"),
                            new StartServing(COUNTER, "t1"),
                            new FinishServing(COUNTER, "t1"));
        }

        @Test
        void transfersByTheKeyboardAlone() {
            hall(12, aDesk(aTurn("t1", "A-023", TurnState.SERVING)));
            press(KeyCode.F7);
            FX.picture("counter-window-transfer");
            FX.robot().write("imigrasi");
            press(KeyCode.DOWN);
            FX.picture("counter-window-transfer-found");
            press(KeyCode.ENTER);
            assertThat(server.sent()).containsExactly(new TransferTicket(COUNTER, "t1", "IMI-02", null, null));
        }

        @Test
        void leavesTheChoosingByEscape() {
            hall(12, aDesk(aTurn("t1", "A-023", TurnState.SERVING)));
            press(KeyCode.F7);
            press(KeyCode.ESCAPE);
            assertThat(desk.transferProperty().get()).isNull();
            assertThat(server.sent()).isEmpty();
        }

        @Test
        void saysThatItIsPaused() {
            hall(5, aPausedDesk());
            FX.run(() -> ticks.pass(Duration.ofMinutes(7)));
            assertThat(button("desk-primary").getAccessibleText()).isEqualTo("Lanjutkan");
            FX.picture("counter-window-paused");
        }

        @Test
        void offersToFinishFirstInPlace() {
            hall(5, aDesk(aTurn("t1", "A-023", TurnState.SERVING)));
            press(KeyCode.F2);
            FX.picture("counter-window-finish-first");
            FX.robot().clickOn("#desk-offer");
            assertThat(server.sent()).containsExactly(new FinishServing(COUNTER, "t1"));
        }

        @Test
        void saysWhenTheServerIsGoneAndNothingCanBePressed() {
            hall(Halls.lost(), 5, aDesk(aTurn("t1", "A-023", TurnState.SERVING)));
            FX.picture("counter-window-lost");
            assertThat(FX.robot().lookup("#desk-lost").query().isVisible()).isTrue();
            assertThat(button("desk-primary").isDisabled()).isTrue();
            assertThat(FX.robot().lookup("#desk-elapsed").queryAs(Label.class).getText())
                    .isEmpty();
        }

        @Test
        void finishesAndCallsInOnePressWhereTheCounterDoes() {
            hall(5, aDesk(false, true, aTurn("t1", "A-023", TurnState.SERVING)));
            FX.picture("counter-window-finish-and-call");
            press(KeyCode.F5);
            assertThat(server.sent()).containsExactly(new FinishServing(COUNTER, "t1"));
        }
    }

    @Nested
    class AsAStrip extends Shown {
        @RegisterExtension
        static final FxStage FX = FxStage.of(Device.DESK, 1366, 96);

        AsAStrip() {
            super(FX, DeskForm.STRIP);
        }

        @Test
        void showsAFreeCounter() {
            hall(12, aDesk(null));
            FX.picture("counter-strip-free");
            assertThat(button("desk-primary").getAccessibleText()).isEqualTo("Panggil berikutnya");
        }

        @Test
        void leadsThroughAWholeVisitByKeys() {
            hall(12, aDesk(null));
            press(KeyCode.F2);
            hall(11, aDesk(aTurn("t1", "A-023", TurnState.CALLED)));
            accept();
            FX.run(() -> ticks.pass(Duration.ofSeconds(1)));
            FX.picture("counter-strip-called");
            press(KeyCode.F3);
            accept();
            press(KeyCode.DIVIDE);
            hall(11, aDesk(aTurn("t1", "A-023", TurnState.SERVING)));
            accept();
            FX.run(() -> ticks.pass(Duration.ofSeconds(200)));
            FX.picture("counter-strip-serving");
            press(KeyCode.SUBTRACT);

            assertThat(server.sent())
                    .containsExactly(
                            new CallNext(COUNTER, null),
                            new RecallTicket(COUNTER, "t1"),
                            new StartServing(COUNTER, "t1"),
                            new FinishServing(COUNTER, "t1"));
        }

        @Test
        void tellsTheLoserOfARaceWhoWasQuicker() {
            hall(1, aDesk(null));
            press(KeyCode.ADD);
            FX.run(() -> server.answer(
                    new Rejected(RejectionCode.NOBODY_WAITING, Map.of("ticket", "A-024", "counter", "L04"))));
            FX.picture("counter-strip-race");
            assertThat(told()).startsWith("Loket 4 lebih cepat: A-024");
        }

        @Test
        void saysWhenTheServerIsGone() {
            hall(Halls.lost(), 12, aDesk(aTurn("t1", "A-023", TurnState.CALLED)));
            FX.picture("counter-strip-lost");
            assertThat(button("desk-primary").isDisabled()).isTrue();
        }

        @Test
        void asksToFinishFirstBesideTheButtonThatDoes() {
            hall(12, aDesk(aTurn("t1", "A-023", TurnState.SERVING)));
            press(KeyCode.F2);
            FX.picture("counter-strip-finish-first");
            assertThat(told()).isEqualTo("A-023 masih di loket ini. Selesaikan dahulu?");
            assertThat(button("desk-primary").getAccessibleText()).isEqualTo("Selesai");
            assertThat(FX.robot().lookup("#desk-offer").tryQuery()).isEmpty();
        }

        @Test
        void growsForTheChoosingOfAService() {
            hall(12, aDesk(aTurn("t1", "A-023", TurnState.SERVING)));
            press(KeyCode.F7);
            FX.picture("counter-strip-transfer");
            assertThat(FX.call(() -> FX.stage().getHeight())).isGreaterThan(500);
        }

        @Test
        void becomesAWindowAndAStripAgain() {
            hall(12, aDesk(null));
            press(KeyCode.F11);
            assertThat(FX.robot().lookup("#desk-waiting").tryQuery()).isPresent();
            press(KeyCode.F11);
            assertThat(FX.robot().lookup("#desk-waiting").tryQuery()).isEmpty();
        }
    }
}
