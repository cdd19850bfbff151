package id.satuatap.counter.day;

import static id.satuatap.counter.testing.Halls.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.counter.testing.HeldCommands;
import id.satuatap.protocol.client.HallListener;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.command.CloseDay;
import id.satuatap.protocol.command.OpenDay;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.testing.ASnapshot;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.MallView;
import id.satuatap.uikit.fx.FxDispatcher;
import id.satuatap.uikit.screen.Screen;
import id.satuatap.uikit.testing.BundleChecks;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DayByHandUiTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.DESK, 1366, 768);

    private final ManualTicks time = new ManualTicks(NINE);
    private final Languages languages = new Languages();
    private final HeldCommands commands = new HeldCommands();
    private HallListener listener;

    @Test
    void theTextsAreWhole() {
        BundleChecks.beside(AboveDayBar.class).all(Path.of("src/main/java"));
    }

    @Test
    void aDayIsClosedWhenItIsSaidTwiceAndTheOneWhoSaysItKnowsWhoIsLeftUnserved() {
        open();
        hall(1, DayState.OPEN, MONDAY, 7);
        assertThat(fx.texts()).contains("Hari pelayanan Senin, 23 November 2026 dibuka.");
        fx.robot().clickOn("#day-close");
        assertThat(commands.sent()).isEmpty();
        assertThat(fx.texts()).anyMatch(text -> text.contains("7 pengunjung yang masih menunggu"));
        fits();
        fx.robot().clickOn("#day-close-sure");

        assertThat(commands.sent()).containsExactly(new CloseDay());
        fx.run(() -> commands.accept(2));
        hall(2, DayState.CLOSED, MONDAY, 0);
        assertThat(fx.texts()).anyMatch(text -> text.endsWith("sudah ditutup dan tidak dapat dibuka lagi."));
        assertThat(fx.seen("#day-open")).isFalse();
        fits();
    }

    @Test
    void todayIsOpenedWhenTheDayBeforeWasClosed() {
        open();
        hall(1, DayState.CLOSED, MONDAY.minusDays(3), 0);
        fx.robot().clickOn("#day-open");
        fits();
        fx.robot().clickOn("#day-open-sure");

        assertThat(commands.sent()).containsExactly(new OpenDay(MONDAY));
        fx.run(() -> commands.reject(RejectionCode.CLOCK_DOUBTFUL));
        assertThat(fx.texts()).anyMatch(text -> text.contains("dipastikan"));
        assertThat(fx.ask("#day-open", Node.class, Node::isDisabled)).isFalse();
    }

    @Test
    void afterMidnightTheNextDayCanBeOpenedThoughNothingWasTold() {
        open();
        hall(1, DayState.CLOSED, MONDAY, 0);
        assertThat(fx.seen("#day-open")).isFalse();

        fx.run(() -> time.pass(Duration.ofHours(23)));

        assertThat(fx.seen("#day-open")).isTrue();
    }

    @Test
    void theQuestionIsLeftWhenSomebodyElseHasAnsweredIt() {
        open();
        hall(1, DayState.OPEN, MONDAY, 0);
        fx.robot().clickOn("#day-close");
        hall(2, DayState.CLOSED, MONDAY, 0);

        assertThat(fx.seen("#day-close-sure")).isFalse();
        assertThat(fx.seen("#day-not")).isFalse();
    }

    @Test
    void withoutTheServerNothingIsDone() {
        open();
        hall(1, DayState.OPEN, MONDAY, 0);
        fx.run(() -> listener.linkChanged(Halls.lost()));

        assertThat(fx.ask("#day-close", Node.class, Node::isDisabled)).isTrue();
    }

    private void fits() {
        assertThat(fx.cutTexts()).isEmpty();
        fx.run(languages::toggle);
        assertThat(fx.cutTexts()).isEmpty();
        fx.run(languages::toggle);
    }

    private void open() {
        fx.show(() -> {
            MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);
            StackPane above = new StackPane();
            Screen screen = AboveDayBar.of(
                    new Screen() {
                        @Override
                        public Parent view() {
                            return above;
                        }
                    },
                    new DayByHandViewModel(commands, time, FxDispatcher.immediate(), time),
                    text,
                    told -> {
                        listener = told;
                        return () -> {};
                    },
                    FxDispatcher.immediate());
            screen.opened();
            return screen.view();
        });
        fx.run(() -> listener.linkChanged(Halls.live()));
    }

    private void hall(long sequence, DayState day, LocalDate date, int waiting) {
        MallView mall = new MallView(
                "Mal Pelayanan Publik Kabupaten Sleman",
                "Kabupaten Sleman",
                "WIB",
                "Asia/Jakarta",
                1,
                date,
                day,
                false,
                null,
                List.of(),
                Language.INDONESIAN,
                List.of(),
                List.of());
        HallProjection hall = HallProjection.of(ASnapshot.of(mall, NINE)
                .at(1, sequence)
                .waiting(Halls.waiting(waiting))
                .made());
        fx.run(() -> listener.hallReplaced(hall));
        fx.settle();
    }
}
