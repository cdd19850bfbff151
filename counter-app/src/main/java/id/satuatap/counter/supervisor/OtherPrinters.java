package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Errand;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.PrinterReport;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.theme.StyleClass;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The kiosks at which another printer came, each with what answers there now and the word that it is the right one, which takes two
 * presses. Confined to the FX thread.
 */
final class OtherPrinters extends VBox {
    private final SupervisorViewModel model;
    private final SupervisorWords words;
    private List<Waiting> shown = List.of();

    OtherPrinters(SupervisorViewModel model, SupervisorWords words) {
        this.model = model;
        this.words = words;
        setId("supervisor-other-printers");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Immutable. What is asked about one kiosk. */
    private record Waiting(String kiosk, String named, String printer) {
        static Waiting of(KioskView kiosk) {
            return new Waiting(
                    kiosk.device(),
                    Objects.requireNonNullElse(kiosk.label(), kiosk.device()),
                    Objects.requireNonNullElse(kiosk.model(), ""));
        }
    }

    void open(Subscriptions open) {
        open.follow(model.troublesProperty(), this::look);
        open.follow(model.phaseProperty(), phase -> enable());
        open.follow(words.mallText().localeProperty(), language -> show());
    }

    /** What is shown stays where nothing of it changed: a menu may be open. */
    private void look(Troubles troubles) {
        List<Waiting> waiting = troubles.inNeed().stream()
                .filter(Troubles::waitsForWord)
                .map(Waiting::of)
                .toList();
        if (!waiting.equals(shown)) {
            shown = waiting;
            show();
        }
        enable();
    }

    private void show() {
        getChildren().setAll(shown.stream().map(this::line).toList());
        setVisible(!shown.isEmpty());
        enable();
    }

    private HBox line(Waiting waiting) {
        String printer = waiting.printer().equals(PrinterReport.NAMELESS)
                ? words.messages().text("printer.nameless")
                : waiting.printer();
        Label what = new Label(words.messages().text("printer.answers", waiting.named(), printer));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        MenuItem yes = new MenuItem(words.messages().text("printer.ask", printer, waiting.named()));
        yes.setOnAction(chosen -> model.acceptPrinter(waiting.kiosk(), waiting.printer()));
        MenuButton right = new MenuButton(words.messages().text("printer.right"));
        right.setId("supervisor-printer-right");
        right.setMinWidth(USE_PREF_SIZE);
        right.getItems().setAll(yes);
        HBox line = new HBox(what, right);
        line.getStyleClass().addAll(StyleClass.ROW, "supervisor-close-bar");
        return line;
    }

    private void enable() {
        setDisable(!model.followed().live() || model.phaseProperty().get() != Errand.Phase.IDLE);
    }
}
