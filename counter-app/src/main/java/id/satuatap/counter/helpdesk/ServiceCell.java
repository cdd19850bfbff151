package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.view.ServiceView;
import id.satuatap.uikit.theme.StyleClass;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A service to choose, with how many wait or why it gives no number. Confined to the FX thread. */
final class ServiceCell extends ListCell<ServiceChoice> {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final HelpDeskWords words;
    private final ClosedWords closed;
    private final Label prefix = new Label();
    private final Label service = new Label();
    private final Label agency = new Label();
    private final Label standing = new Label();
    private final HBox line;

    ServiceCell(HelpDeskWords words, ClosedWords closed) {
        this.words = words;
        this.closed = closed;
        prefix.getStyleClass().add("helpdesk-prefix");
        prefix.setMinWidth(USE_PREF_SIZE);
        service.getStyleClass().add(StyleClass.STRONG);
        agency.getStyleClass().add(StyleClass.MUTED);
        standing.getStyleClass().add("helpdesk-standing");
        standing.setMinWidth(USE_PREF_SIZE);
        VBox names = new VBox(service, agency);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        line = new HBox(prefix, names, standing);
        line.getStyleClass().add("helpdesk-found");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ServiceChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        setGraphic(empty || choice == null ? null : line);
        if (choice != null && !empty) {
            prefix.setText(choice.service().prefix());
            service.setText(choice.service().name());
            agency.setText(choice.agency().name());
            standing.setText(standing(choice.now()));
            pseudoClassStateChanged(CLOSED, !choice.open());
        }
    }

    private String standing(@Nullable ServiceView now) {
        if (now == null) {
            return "";
        }
        return now.open() ? words.messages().text("issue.waiting", now.waiting()) : closed.of(now);
    }
}
