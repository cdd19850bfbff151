package id.satuatap.display.board;

import static id.satuatap.display.HallFixture.DIRECTORY;
import static id.satuatap.display.HallFixture.NOW;
import static id.satuatap.display.HallFixture.aCall;
import static id.satuatap.display.HallFixture.aCounter;
import static id.satuatap.display.HallFixture.aHall;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.voice.SoundState;
import id.satuatap.display.HallFixture;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.view.CallState;
import id.satuatap.protocol.view.CounterState;
import id.satuatap.protocol.view.DayState;
import id.satuatap.uikit.control.TickerText;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.theme.Device;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures of the board in each of its states, and that no word on it is cut. */
class BoardUiTest {
    private final ManualTicks time = new ManualTicks(NOW);
    private final List<String> shown = new ArrayList<>();

    private BoardViewModel board(BoardScope scope) {
        BoardViewModel model = new BoardViewModel(
                scope,
                new BoardClock(time, () -> 1),
                BoardTimes.STANDARD,
                time,
                new PaintedCalls(FxDispatcher.immediate(), shown::add));
        model.directory(DIRECTORY);
        model.opened();
        return model;
    }

    private static HallFixture aBusyHall() {
        HallFixture hall = aHall();
        String[] numbers = {"DB-104", "AC-011", "KA-007", "AB-022", "SA-031", "IM-019", "AB-021"};
        String[] counters = {"12", "3", "28", "7", "41", "16", "6"};
        String[] agencies = {"SAM", "DKC", "IMI", "DKC", "SAM", "IMI", "DKC"};
        for (int i = 0; i < numbers.length; i++) {
            CallState state = i < 3 ? CallState.CALLED : i < 5 ? CallState.SERVING : CallState.ENDED;
            hall.call(aCall(numbers[i], counters[i], agencies[i], 1, NOW.minusSeconds(60L * (i + 1)), 1, state));
        }
        for (int i = 1; i <= 12; i++) {
            boolean free = i % 4 == 0;
            boolean pause = i == 9;
            hall.counter(aCounter(
                    String.valueOf(i),
                    pause ? CounterState.PAUSED : CounterState.OPEN,
                    free || pause ? null : "AB-0" + (10 + i)));
        }
        return hall;
    }

    @Nested
    class Wide {
        @RegisterExtension
        final FxStage fx = FxStage.of(Device.BOARD, 1920, 1080);

        private BoardViewModel model;

        private void show(BoardScope scope) {
            model = fx.call(() -> BoardUiTest.this.board(scope));
            fx.show(() -> new BoardView(model));
            TickerText ticker = fx.node(".q-ticker", TickerText.class);
            fx.run(() -> {
                ticker.pausedProperty().set(true);
                ticker.layout();
            });
        }

        /** The running text stands still for pictures, in the middle of its way. */
        private void picture(String name) {
            TickerText ticker = fx.node(".q-ticker", TickerText.class);
            Node words = fx.node(".q-ticker-text", Node.class);
            fx.run(() -> {
                ticker.layout();
                words.setTranslateX(60);
            });
            fx.picture("board-" + name);
            assertThat(fx.cutTexts()).isEmpty();
        }

        @Test
        void aCallLightsUpAndStandsInTheLastCallsAtOnce() {
            show(BoardScope.ofZone(1));
            fx.run(() -> model.hall(aBusyHall().projection()));
            picture("last-calls");

            fx.run(() -> model.hall(aBusyHall().call(aCall("AB-023", "7", NOW)).projection()));

            assertThat(fx.call(() -> model.litProperty().get())).isTrue();
            assertThat(fx.call(() -> model.lastCallsProperty().get().get(0).ticket()))
                    .isEqualTo("AB-023");
            picture("calling");
            fx.run(() -> time.pass(Duration.ofMillis(800)));
            picture("calling-between-blinks");
        }

        /** Bright and "being served" at once once contradicted each other. */
        @Test
        void whoHasComeIsServedAndNotCalled() {
            show(BoardScope.ofZone(1));
            fx.run(() -> model.hall(aBusyHall().projection()));
            fx.run(() -> model.hall(aBusyHall().call(aCall("AB-023", "7", NOW)).projection()));
            assertThat(texts()).contains("Sedang dipanggil").doesNotContain("Sedang dilayani");

            fx.run(() -> model.hall(aBusyHall()
                    .call(aCall("AB-023", "7", "DKC", 1, NOW, 1, CallState.SERVING))
                    .ending("SAM", null, 8)
                    .ending("DKC", LocalTime.of(14, 20), null)
                    .projection()));

            assertThat(texts()).contains("Sedang dilayani").doesNotContain("Sedang dipanggil");
            assertThat(fx.call(() -> model.litProperty().get())).isFalse();
            picture("serving");
        }

        @Test
        void aRecallSaysSo() {
            show(BoardScope.everywhere());
            fx.run(() -> model.hall(aBusyHall()
                    .call(aCall("AC-012", "14", "SAM", 2, NOW, 2, CallState.CALLED))
                    .projection()));
            picture("recall");
        }

        @Test
        void longNamesAndNumbersFit() {
            show(BoardScope.everywhere());
            HallFixture hall = aBusyHall();
            for (int i = 0; i < 3; i++) {
                hall.call(aCall("AB12-100" + i, "12" + i, "LNG", 2, NOW.minusSeconds(i), 1 + i, CallState.CALLED));
            }
            fx.run(() -> model.hall(hall.projection()));
            picture("long-names");
        }

        @Test
        void beforeOpeningItSaysWhenItOpens() {
            time.pass(Duration.ofHours(-2));
            show(BoardScope.everywhere());
            picture("connecting");
            fx.run(() -> model.hall(aHall().day(DayState.NOT_OPEN).projection()));
            picture("before-opening");
            fx.run(() -> model.hall(aHall().day(DayState.OPEN).projection()));
            picture("empty");
            fx.run(() -> model.hall(aHall().day(DayState.CLOSED).projection()));
            picture("closed");
        }

        @Test
        void aLostLinkIsSaidPlainlyAndTheCallsStay() {
            show(BoardScope.ofZone(1));
            fx.run(() -> model.hall(aBusyHall().projection()));
            fx.run(() -> model.link(new LinkState(LinkState.Phase.LOST, NOW, NOW.minusSeconds(6), null)));
            fx.run(() -> model.sound(new SoundState(SoundState.Kind.UNAVAILABLE, NOW)));
            fx.run(() -> time.pass(Duration.ofMinutes(12)));
            picture("lost-link");
            assertThat(texts()).contains("Terputus sejak 09.41 WIB, data terakhir 09.40");
            fx.run(() -> model.link(new LinkState(LinkState.Phase.LIVE, Instant.EPOCH, NOW, null)));
            assertThat(fx.call(() -> model.linkProperty().get().lost())).isFalse();
        }

        private List<String> texts() {
            return fx.texts();
        }
    }

    @Nested
    class Upright {
        @RegisterExtension
        final FxStage fx = FxStage.of(Device.BOARD, 1080, 1920);

        @Test
        void anUprightBoardShowsTheCallsBelowTheCurrentOne() {
            BoardViewModel model = fx.call(() -> BoardUiTest.this.board(BoardScope.ofZone(1)));
            fx.show(() -> new BoardView(model));
            fx.run(() -> model.hall(aBusyHall().call(aCall("AB-023", "7", NOW)).projection()));
            fx.picture("board-upright");
            assertThat(fx.cutTexts()).isEmpty();
        }
    }
}
