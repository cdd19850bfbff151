package id.satuatap.counter.supervisor;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/** Cells that are filled from their whole row, and again when time or language go on. Confined to the FX thread. */
final class Cells {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private Cells() {}

    /** Fills a cell from its row. */
    interface Fill<T> {
        void fill(IndexedCell<?> cell, T row);
    }

    /** A count, in a lower voice when there is nothing to count. */
    static void count(IndexedCell<?> cell, int count) {
        cell.setText(Integer.toString(count));
        cell.pseudoClassStateChanged(NONE, count == 0);
    }

    /** Fills one cell, again and again. */
    private static final class Filling<T> {
        private final IndexedCell<T> cell;
        private final Fill<T> fill;
        private final ChangeListener<Object> again = (value, before, after) -> refill();

        Filling(IndexedCell<T> cell, Fill<T> fill, ObservableValue<?> goesOn) {
            this.cell = cell;
            this.fill = fill;
            goesOn.addListener(new WeakChangeListener<>(again));
        }

        void refill() {
            cell.setText(null);
            cell.setGraphic(null);
            cell.setTooltip(null);
            cell.pseudoClassStateChanged(NONE, false);
            T row = cell.getItem();
            if (row != null && !cell.isEmpty()) {
                fill.fill(cell, row);
            }
        }
    }

    /** A cell of a table. */
    static final class OfTable<T> extends TableCell<T, T> {
        private final Filling<T> filling;

        /** @param goesOn what makes it be filled again */
        OfTable(Fill<T> fill, ObservableValue<?> goesOn) {
            filling = new Filling<>(this, fill, goesOn);
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            filling.refill();
        }
    }

    /** A cell of a tree. */
    static final class OfTree<T> extends TreeTableCell<T, T> {
        private final Filling<T> filling;

        /** @param goesOn what makes it be filled again */
        OfTree(Fill<T> fill, ObservableValue<?> goesOn) {
            filling = new Filling<>(this, fill, goesOn);
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            filling.refill();
        }
    }
}
