package id.satuatap.counter.supervisor;

import id.satuatap.counter.link.Errand;
import id.satuatap.counter.link.HelpReasons;
import id.satuatap.protocol.history.TicketFound;
import id.satuatap.protocol.history.VisitHistory;
import id.satuatap.uikit.fx.Subscriptions;
import id.satuatap.uikit.theme.StyleClass;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Lets the visitor of the number looked at wait again who came back too late, with a reason. Confined to the FX thread. */
final class LateReturnBar extends HBox {
    private final SupervisorViewModel model;
    private final TicketSearchViewModel search;
    private final SupervisorWords words;
    private final Label line = new Label();
    private final MenuButton allow = new MenuButton();

    LateReturnBar(SupervisorViewModel model, TicketSearchViewModel search, SupervisorWords words) {
        this.model = model;
        this.search = search;
        this.words = words;
        getStyleClass().addAll(StyleClass.ROW, "supervisor-close-bar");
        managedProperty().bind(visibleProperty());
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        allow.setId("supervisor-let-back");
        allow.setMinWidth(USE_PREF_SIZE);
        allow.textProperty().bind(words.messages().bind("back.allow"));
        getChildren().addAll(line, allow);
        setVisible(false);
    }

    /** Follows the models until the subscriptions are closed. */
    void open(Subscriptions open) {
        open.follow(search.findingProperty(), finding -> show());
        open.follow(model.waitingProperty(), waiting -> show());
        open.follow(model.phaseProperty(), phase -> show());
        open.follow(words.mallText().localeProperty(), language -> show());
    }

    private void show() {
        Optional<TicketFound> late = late();
        setVisible(late.isPresent());
        allow.setDisable(!model.followed().live() || model.phaseProperty().get() != Errand.Phase.IDLE);
        late.ifPresent(ticket -> {
            line.setText(words.messages().text("back.line", ticket.ticket()));
            if (!allow.isShowing()) {
                allow.getItems()
                        .setAll(Target.items(
                                HelpReasons.TO_LET_BACK, words, reason -> model.letBack(ticket.visit(), reason)));
            }
        });
    }

    /** Of today, and not back in the meantime. */
    private Optional<TicketFound> late() {
        Finding finding = search.findingProperty().get();
        VisitHistory history = finding.history();
        if (history == null || model.today().filter(history.date()::equals).isEmpty()) {
            return Optional.empty();
        }
        return finding.tickets().stream()
                .filter(ticket -> ticket.visit().equals(history.visit()))
                .filter(ticket -> ticket.state().equals("NO_SHOW"))
                .filter(ticket -> model.waiting(ticket.visit()).isEmpty())
                .findFirst();
    }
}
