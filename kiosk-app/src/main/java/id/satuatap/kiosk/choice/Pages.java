package id.satuatap.kiosk.choice;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Which page of many tiles is shown. Confined to the FX thread; needs no toolkit. */
public final class Pages {
    private final GridShape shape;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", 0);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 1);
    private int tiles;

    public Pages(GridShape shape) {
        this.shape = shape;
    }

    /** The page shown, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How many pages there are, at least 1. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public GridShape shape() {
        return shape;
    }

    /** There are so many tiles now; the page stays where it can. */
    public void tiles(int number) {
        tiles = number;
        count.set(shape.pages(number));
        page.set(Math.min(page.get(), count.get() - 1));
    }

    /** The tiles of the page shown. */
    public <T> List<T> onPage(List<T> all) {
        int size = shape.columns() * shape.rows(tiles);
        int from = Math.min(all.size(), page.get() * size);
        return all.subList(from, Math.min(all.size(), from + size));
    }

    public int rows() {
        return shape.rows(tiles);
    }

    public boolean first() {
        return page.get() == 0;
    }

    public void next() {
        page.set(Math.min(count.get() - 1, page.get() + 1));
    }

    public void previous() {
        page.set(Math.max(0, page.get() - 1));
    }

    public void toFirst() {
        page.set(0);
    }
}
