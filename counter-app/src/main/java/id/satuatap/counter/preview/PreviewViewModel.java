package id.satuatap.counter.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A PDF as it is looked at: which pages, how large, how far down. Confined to the FX thread; the PDF itself stays on
 * another.
 */
public final class PreviewViewModel implements AutoCloseable {
    private static final double VIEW_LEAST = 10;

    private final OpenPdf pdf;
    private final PagePictures pictures;
    private final SearchViewModel search;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.OPENING);
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(Zoom.WIDTH);
    private final ReadOnlyObjectWrapper<@Nullable PageLayout> layout = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper top = new ReadOnlyDoubleWrapper();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper drawn = new ReadOnlyIntegerWrapper();
    private List<PageSize> sizes = List.of();
    private double width;
    private double height;
    private double outputScale = 1;

    /** How far the opening is. Immutable. */
    public enum Phase {
        OPENING,
        SHOWN,
        /** It is no PDF, or a broken one. */
        BROKEN
    }

    /**
     * Begins to open a PDF.
     *
     * @param pages one thread, which takes what it is given in order; the PDF lives there
     * @param fx where answers are told
     */
    public PreviewViewModel(byte[] document, Executor pages, Executor fx) {
        pdf = new OpenPdf(pages, fx);
        pictures = new PagePictures(pdf, () -> drawn.set(drawn.get() + 1));
        search = new SearchViewModel(pdf, page::get, this::reveal);
        pdf.open(document, opened -> {
            sizes = opened.orElse(List.of());
            search.over(sizes.size());
            phase.set(opened.isPresent() ? Phase.SHOWN : Phase.BROKEN);
            layOut();
        });
    }

    /** Told when it is open, or turned out broken. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Where the pages stand; null before there are any, or a place for them. */
    ReadOnlyObjectProperty<@Nullable PageLayout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /** How many pixels of the pages are above what is seen. */
    ReadOnlyDoubleProperty topProperty() {
        return top.getReadOnlyProperty();
    }

    /** The page in the middle of what is seen, counted from 0. */
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Changes when another page has been drawn. */
    ReadOnlyIntegerProperty drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    SearchViewModel search() {
        return search;
    }

    PagePictures pictures() {
        return pictures;
    }

    /** How many pages there are; 0 before it is open. */
    public int pages() {
        return sizes.size();
    }

    /**
     * The place in which pages are seen has this size now.
     *
     * @param pixelsAPixel of the screen itself for one of the window
     */
    void place(double seenWidth, double seenHeight, double pixelsAPixel) {
        if (seenWidth != width || seenHeight != height || pixelsAPixel != outputScale) {
            width = seenWidth;
            height = seenHeight;
            outputScale = pixelsAPixel;
            layOut();
        }
    }

    void zoom(Zoom next) {
        zoom.set(next);
        layOut();
        if (next.fit() == Zoom.Fit.PAGE) {
            goTo(page.get());
        }
    }

    void larger() {
        now().ifPresent(shown -> zoom(Zoom.above(shown.factor())));
    }

    void smaller() {
        now().ifPresent(shown -> zoom(Zoom.below(shown.factor())));
    }

    /** Shows what is so many pixels further down. */
    void scroll(double down) {
        scrollTo(top.get() + down);
    }

    /** Shows what begins at a height, as far as there is that much. */
    void scrollTo(double y) {
        now().ifPresent(shown -> {
            top.set(Math.max(0, Math.min(y, shown.height() - height)));
            page.set(shown.pageAt(top.get() + height / 2));
            want(shown);
        });
    }

    /** Shows a page from its upper edge, counted from 0; the last where there are fewer. */
    void goTo(int wanted) {
        now().ifPresent(shown -> {
            int last = Math.max(0, Math.min(wanted, shown.pages() - 1));
            scrollTo(shown.place(last).y() - PageLayout.GAP);
            // The last pages may be too short to reach the upper edge.
            page.set(last);
        });
    }

    /** The pages seen now, from the first. */
    List<Integer> seen() {
        return now().map(shown -> {
                    int first = shown.pageAt(top.get());
                    int last = shown.pageAt(top.get() + height);
                    return IntStream.rangeClosed(first, last).boxed().toList();
                })
                .orElse(List.of());
    }

    /** Lets go of the PDF. */
    @Override
    public void close() {
        search.close();
        pictures.clear();
        pdf.close();
    }

    private Optional<PageLayout> now() {
        return Optional.ofNullable(layout.get());
    }

    private void reveal(Hit hit) {
        now().ifPresent(shown -> {
            Area place = shown.place(hit.page(), hit.first());
            boolean inSight = place.y() >= top.get() && place.y() + place.height() <= top.get() + height;
            if (!inSight) {
                scrollTo(place.y() - height / 3);
            }
            page.set(hit.page());
        });
    }

    /** What was in the middle stays in the middle. */
    private void layOut() {
        if (sizes.isEmpty() || width < VIEW_LEAST || height < VIEW_LEAST) {
            return;
        }
        PageLayout before = layout.get();
        PageLayout next = PageLayout.of(sizes, zoom.get(), width, height);
        layout.set(next);
        if (before == null) {
            scrollTo(0);
            return;
        }
        double middle = top.get() + height / 2;
        Area place = next.place(before.pageAt(middle));
        boolean atTheTop = top.get() <= 0;
        scrollTo(atTheTop ? 0 : place.y() + before.fractionAt(middle) * place.height() - height / 2);
    }

    private void want(PageLayout shown) {
        List<Integer> seen = seen();
        List<Integer> wanted = new ArrayList<>(seen);
        // The next page first: people read on more often than back.
        Optional.of(seen.get(seen.size() - 1) + 1)
                .filter(after -> after < shown.pages())
                .ifPresent(wanted::add);
        Optional.of(seen.get(0) - 1).filter(ahead -> ahead >= 0).ifPresent(wanted::add);
        pictures.want(sizes, wanted, shown.scale() * outputScale);
    }
}
