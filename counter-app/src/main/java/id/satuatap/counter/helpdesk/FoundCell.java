package id.satuatap.counter.helpdesk;

import id.satuatap.protocol.history.TicketFound;
import id.satuatap.uikit.theme.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One of several numbers that were found. Confined to the FX thread. */
final class FoundCell extends ListCell<TicketFound> {
    private final HelpDeskWords words;
    private final Label number = new Label();
    private final Label service = new Label();
    private final Label agency = new Label();
    private final Label state = new Label();
    private final HBox line;

    FoundCell(HelpDeskWords words) {
        this.words = words;
        number.getStyleClass().add("helpdesk-found-number");
        number.setMinWidth(USE_PREF_SIZE);
        service.getStyleClass().add(StyleClass.STRONG);
        agency.getStyleClass().add(StyleClass.MUTED);
        state.setMinWidth(USE_PREF_SIZE);
        VBox names = new VBox(service, agency);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        line = new HBox(number, names, state);
        line.getStyleClass().add("helpdesk-found");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TicketFound ticket, boolean empty) {
        super.updateItem(ticket, empty);
        setGraphic(empty || ticket == null ? null : line);
        if (ticket != null && !empty) {
            number.setText(ticket.ticket());
            service.setText(words.service(ticket.service()));
            agency.setText(words.agencyShort(ticket.agency()) + " · "
                    + words.mallText().time(ticket.issuedAt()));
            state.setText(words.code(ticket.state()));
        }
    }
}
