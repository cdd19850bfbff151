package id.satuatap.uikit.control;

import static id.satuatap.uikit.control.SampleParts.banner;
import static id.satuatap.uikit.control.SampleParts.filler;
import static id.satuatap.uikit.control.SampleParts.header;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.testing.FxStage;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import id.satuatap.uikit.text.MallText;
import id.satuatap.uikit.text.MallZone;
import id.satuatap.uikit.theme.Device;
import id.satuatap.uikit.theme.StyleClass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Controls of a hall board together; the pictures are for people to look at. */
class BoardControlsUiTest {
    private final ManualTicks time = new ManualTicks(Instant.parse("2026-11-23T02:41:00Z"));
    private final Languages languages = new Languages();
    private final MallText text = new MallText(languages.localeProperty(), MallZone.WESTERN);

    @RegisterExtension
    final FxStage fx = FxStage.of(Device.BOARD, 1920, 1080);

    @Test
    void a_board_shows_the_current_call_large_and_the_last_calls_beside_it() {
        fx.show(this::board);
        TickerText ticker = fx.node(".q-ticker", TickerText.class);
        NumberPlate plate = fx.node(".q-number-plate", NumberPlate.class);
        fx.run(() -> {
            for (int i = 0; i < 250; i++) {
                ticker.advance(0.1);
            }
        });
        fx.picture("board-1920x1080");
        assertThat(fx.cutTexts()).isEmpty();
        fx.run(() -> plate.light(true));
        fx.picture("board-calling-1920x1080");
    }

    @Test
    void running_text_moves_at_a_steady_pace_and_comes_round() {
        TickerText ticker = fx.call(TickerText::new);
        fx.show(() -> new VBox(ticker));
        fx.run(() -> {
            ticker.pausedProperty().set(true);
            ticker.show(List.of("Jam layanan 08.00–15.00 WIB"));
            ticker.getParent().layout();
            assertThat(ticker.offset()).as("comes in from the right edge").isEqualTo(-ticker.getWidth());
            double before = ticker.offset();
            ticker.advance(0.05);
            double step = ticker.offset() - before;
            ticker.advance(0.05);
            assertThat(ticker.offset() - before).isCloseTo(2 * step, org.assertj.core.data.Offset.offset(0.01));
            before = ticker.offset();
            ticker.advance(60);
            assertThat(ticker.offset() - before).as("a stall is no jump").isLessThan(3 * step);
            for (int i = 0; i < 1000; i++) {
                ticker.advance(0.1);
                assertThat(ticker.offset()).isLessThan(ticker.period());
            }
        });
    }

    /** A count that changed every minute once kept the rest of a long text from ever being seen. */
    @Test
    void new_words_come_when_the_running_ones_have_run_through() {
        TickerText ticker = fx.call(TickerText::new);
        fx.show(() -> new VBox(ticker));
        fx.run(() -> {
            ticker.show(List.of("Tinggal sekitar 5 nomor: Samsat"));
            ticker.getParent().layout();
            ticker.advance(0.1);
            double before = ticker.offset();

            ticker.show(List.of("Tinggal sekitar 3 nomor: Samsat"));
            ticker.getParent().layout();
            ticker.advance(0.1);

            assertThat(ticker.offset()).isGreaterThan(before);
            assertThat(runningText(ticker)).contains("5 nomor");
            double at = ticker.offset();
            while (ticker.offset() >= at) {
                at = ticker.offset();
                ticker.advance(0.1);
            }
            assertThat(runningText(ticker)).contains("3 nomor");
            assertThat(ticker.offset()).as("the round goes on").isBetween(0.0, 50.0);
        });
    }

    private static String runningText(TickerText ticker) {
        return ((Text) ticker.getChildrenUnmodifiable().get(0)).getText();
    }

    @Test
    void the_clock_follows_the_source_and_the_language() {
        Clock clock = fx.call(() -> new Clock(time, text, time));
        fx.show(() -> new VBox(clock));
        assertThat(labels(clock)).containsExactly("09.41", "Senin, 23 November 2026");
        fx.run(() -> time.pass(Duration.ofMinutes(1)));
        assertThat(labels(clock)).containsExactly("09.42", "Senin, 23 November 2026");
        fx.run(() -> languages.choose(Languages.ENGLISH));
        assertThat(labels(clock)).containsExactly("09:42", "Monday, 23 November 2026");
    }

    private List<String> labels(Parent parent) {
        return fx.call(() -> parent.getChildrenUnmodifiable().stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList());
    }

    private Parent board() {
        NumberPlate call = new NumberPlate();
        call.captionProperty().set("Panggilan");
        call.numberProperty().set("AB-023");
        call.lineProperty().set("Loket 7");
        HBox.setHgrow(call, Priority.ALWAYS);
        VBox last = new VBox();
        for (String[] line : new String[][] {{"AC-011", "Loket 3"}, {"DB-104", "Loket 12"}, {"KA-007", "Loket 28"}}) {
            Label number = new Label(line[0]);
            number.getStyleClass().addAll(StyleClass.FIGURE, StyleClass.NUMBER);
            Label counter = new Label(line[1]);
            counter.getStyleClass().add(StyleClass.HEADING);
            HBox panel = new HBox(number, filler(), counter);
            panel.setAlignment(Pos.CENTER);
            panel.getStyleClass().add(StyleClass.PANEL);
            VBox.setVgrow(panel, Priority.ALWAYS);
            last.getChildren().add(panel);
        }
        last.getStyleClass().add(StyleClass.STACK);
        last.setPrefWidth(620);
        HBox body = new HBox(call, last);
        body.getStyleClass().addAll(StyleClass.PAGE);
        VBox.setVgrow(body, Priority.ALWAYS);
        TickerText ticker = new TickerText();
        ticker.show(
                List.of("Antrean dan layanan tidak dipungut biaya di luar tarif resmi", "Jam layanan 08.00–15.00 WIB"));
        ticker.pausedProperty().set(true);
        Banner stale = banner(Tone.WARNING, Icon.LINK_LOST, "Tampilan per 09.38 WIB", "Menghubungkan kembali …");
        return new VBox(header(new Clock(time, text, time)), stale, body, ticker);
    }
}
