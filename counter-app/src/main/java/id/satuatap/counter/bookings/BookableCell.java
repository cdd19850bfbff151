package id.satuatap.counter.bookings;

import id.satuatap.uikit.theme.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A service and below it its agency. Confined to the FX thread. */
final class BookableCell extends ListCell<Bookable> {
    private final Label name = new Label();
    private final Label agency = new Label();
    private final VBox both = new VBox(name, agency);

    BookableCell() {
        name.getStyleClass().add(StyleClass.STRONG);
        agency.getStyleClass().add(StyleClass.MUTED);
        name.setWrapText(true);
        // A list's cell is as wide as its longest line, unless it is told not to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Bookable item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        name.setText(item.service().name());
        agency.setText(item.agency().shortName());
        setGraphic(both);
    }
}
