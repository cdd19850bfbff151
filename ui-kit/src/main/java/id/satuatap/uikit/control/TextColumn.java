package id.satuatap.uikit.control;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * A column of words about its rows, whole in a tooltip where it is too narrow for them; rows stay in the order in which they
 * were given. Confined to the FX thread.
 *
 * @param <T> what a row is about
 */
public final class TextColumn<T> extends TableColumn<T, T> {
    /** About one em of a table's text; the toolkit knows columns in pixels alone. */
    private static final double EM = 16;

    /**
     * @param title in the language of the moment
     * @param text of a row, asked again whenever the table is refreshed
     */
    public TextColumn(ObservableValue<String> title, double widthEm, Function<? super T, String> text) {
        textProperty().bind(title);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T row, boolean empty) {
                super.updateItem(row, empty);
                String told = empty || row == null ? "" : text.apply(row);
                setText(told);
                setTooltip(told.isEmpty() ? null : new Tooltip(told));
            }
        });
        setSortable(false);
        setReorderable(false);
        setPrefWidth(widthEm * EM);
    }
}
