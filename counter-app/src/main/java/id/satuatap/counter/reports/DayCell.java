package id.satuatap.counter.reports;

import id.satuatap.protocol.report.ReportDayView;
import id.satuatap.uikit.control.StatusPill;
import id.satuatap.uikit.theme.StyleClass;
import java.time.YearMonth;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One day; the first of its month has the month's name above it. Confined to the FX thread. */
final class DayCell extends ListCell<ReportDayView> {
    private final ReportWords words;
    private final Label month = new Label();
    private final Label number = new Label();
    private final Label weekday = new Label();
    private final StatusPill state;
    private final VBox row;

    DayCell(ReportWords words) {
        this.words = words;
        this.state = new StatusPill(DayKind.RUNNING.tone());
        month.getStyleClass().addAll(StyleClass.CAPTION, "reports-month");
        month.managedProperty().bind(month.visibleProperty());
        number.getStyleClass().add("reports-number");
        weekday.getStyleClass().add("reports-weekday");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox day = new HBox(number, weekday, gap, state);
        day.getStyleClass().add("reports-day");
        row = new VBox(month, day);
        getStyleClass().add("reports-cell");
        // The list's width decides, not its longest day.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ReportDayView day, boolean empty) {
        super.updateItem(day, empty);
        if (day == null || empty) {
            setGraphic(null);
            return;
        }
        month.setText(words.mallText().month(YearMonth.from(day.date())));
        month.setVisible(firstOfItsMonth(day));
        number.setText(Integer.toString(day.date().getDayOfMonth()));
        weekday.setText(words.mallText().weekday(day.date()));
        DayKind kind = DayKind.of(day);
        state.show(kind.tone(), kind.icon());
        state.setText(words.messages().text("kind." + kind));
        setGraphic(row);
    }

    private boolean firstOfItsMonth(ReportDayView day) {
        int above = getIndex() - 1;
        return above < 0
                || above >= getListView().getItems().size()
                || !YearMonth.from(getListView().getItems().get(above).date()).equals(YearMonth.from(day.date()));
    }
}
