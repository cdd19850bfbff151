package id.satuatap.uikit.control;

import id.satuatap.uikit.fx.Shown;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.fx.Ticks;
import id.satuatap.uikit.text.MallText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The mall's time over its date, from the clock it is given. Confined to the FX thread. */
public final class Clock extends VBox {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final InstantSource now;
    private final MallText text;
    private final Label time = new Label();
    private final Label date = new Label();
    private final ObservableValue<Boolean> shown = Shown.of(this);
    private final Subscriptions going = new Subscriptions();

    /** A clock that goes while it can be seen. */
    public Clock(InstantSource now, MallText text, Ticks ticks) {
        this.now = now;
        this.text = text;
        getStyleClass().add("q-clock");
        setAlignment(Pos.CENTER_RIGHT);
        time.getStyleClass().add("q-clock-time");
        time.setMinWidth(USE_PREF_SIZE);
        date.getStyleClass().add("q-clock-date");
        date.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(time, date);
        shown.addListener((value, before, after) -> {
            going.close();
            if (after) {
                // Only while it is seen: the language outlives the screens, and would keep each of their clocks.
                going.follow(text.localeProperty(), language -> look());
                going.add(ticks.every(LOOK_AGAIN, this::look));
            }
        });
        look();
    }

    private void look() {
        Instant moment = now.instant();
        time.setText(text.clock(moment));
        date.setText(text.date(moment));
    }
}
