package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Errand;
import id.satuatap.uikit.control.ActionButton;
import id.satuatap.uikit.icon.Icon;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/**
 * Stops the agency of the chosen counter with a reason in one click, and lets it go on in another. Confined to the FX
 * thread.
 */
final class OutageMenu extends HBox {
    /** Why an agency cannot work. */
    static final List<String> REASONS = List.of("NETWORK_DOWN", "SYSTEM_DOWN", "POWER_DOWN", "NO_OFFICER");

    private final SupervisorViewModel model;
    private final MenuButton stop = new MenuButton();
    private final ActionButton goOn;
    private Optional<CounterLine> chosen = Optional.empty();

    OutageMenu(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        getStyleClass().add(StyleClass.ROW);
        setMinWidth(USE_PREF_SIZE);
        stop.setId("supervisor-stop");
        stop.textProperty().bind(words.messages().bind("outage.stop"));
        REASONS.forEach(reason -> {
            MenuItem item = new MenuItem();
            item.setId("supervisor-stop-" + reason);
            item.textProperty().bind(words.messages().bind("outage.reason." + reason));
            item.setOnAction(pressed ->
                    chosen.ifPresent(counter -> model.stop(counter.desk().agency(), reason)));
            stop.getItems().add(item);
        });
        goOn = ActionButton.primary(Icon.RESUME, words.messages().bind("outage.goOn"));
        goOn.setId("supervisor-go-on");
        goOn.setOnAction(
                pressed -> chosen.ifPresent(counter -> model.goOn(counter.desk().agency())));
        getChildren().addAll(stop, goOn);
    }

    /** The chosen counter, or what is known of its agency, is so now. */
    void show(Optional<CounterLine> counter) {
        chosen = counter;
        boolean stopped =
                counter.filter(line -> model.stopped(line.desk().agency())).isPresent();
        boolean may = model.followed().live() && model.phaseProperty().get() == Errand.Phase.IDLE;
        stop.setVisible(!stopped);
        stop.setManaged(!stopped);
        stop.setDisable(!may || counter.isEmpty());
        goOn.setVisible(stopped);
        goOn.setManaged(stopped);
        goOn.setDisable(!may);
    }
}
