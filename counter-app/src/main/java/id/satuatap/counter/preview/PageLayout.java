package id.satuatap.counter.preview;

import java.util.ArrayList;
import java.util.List;

/** Where the pages stand below one another, in pixels. Immutable. */
final class PageLayout {
    /** Between pages and around them. */
    static final double GAP = 14;

    private static final double PIXELS_A_POINT = 96.0 / 72;
    private static final double LEAST_ROOM = 50;

    private final List<PageSize> sizes;
    private final double scale;
    private final double width;
    private final List<Double> tops = new ArrayList<>();
    private final double height;

    private PageLayout(List<PageSize> sizes, double scale, double room) {
        this.sizes = List.copyOf(sizes);
        this.scale = scale;
        double top = GAP;
        double widest = 0;
        for (PageSize size : sizes) {
            tops.add(top);
            top += size.height() * scale + GAP;
            widest = Math.max(widest, size.width() * scale);
        }
        this.height = top;
        this.width = Math.max(room, widest + 2 * GAP);
    }

    /**
     * Lays pages out.
     *
     * @param sizes at least one
     * @param width of the place they are seen in
     * @param height likewise
     */
    static PageLayout of(List<PageSize> sizes, Zoom zoom, double width, double height) {
        double widest = sizes.stream().mapToDouble(PageSize::width).max().orElse(1);
        double highest = sizes.stream().mapToDouble(PageSize::height).max().orElse(1);
        double wide = Math.max(LEAST_ROOM, width - 2 * GAP) / widest;
        double high = Math.max(LEAST_ROOM, height - 2 * GAP) / highest;
        double scale =
                switch (zoom.fit()) {
                    case WIDTH -> wide;
                    case PAGE -> Math.min(wide, high);
                    case FACTOR -> zoom.factor() * PIXELS_A_POINT;
                };
        return new PageLayout(sizes, scale, width);
    }

    int pages() {
        return sizes.size();
    }

    /** Pixels a point. */
    double scale() {
        return scale;
    }

    /** 1 for the size on paper. */
    double factor() {
        return scale / PIXELS_A_POINT;
    }

    /** Of all pages with the gaps around them. */
    double height() {
        return height;
    }

    /** The place's, or that of the widest page where it is wider. */
    double width() {
        return width;
    }

    /** Where a page stands, in pixels from the upper left of all. */
    Area place(int page) {
        PageSize size = sizes.get(page);
        double pageWidth = size.width() * scale;
        return new Area((width - pageWidth) / 2, tops.get(page), pageWidth, size.height() * scale);
    }

    /** Where a piece of a page stands. */
    Area place(int page, Area piece) {
        Area whole = place(page);
        return new Area(
                whole.x() + piece.x() * scale,
                whole.y() + piece.y() * scale,
                piece.width() * scale,
                piece.height() * scale);
    }

    /** The page at a height; the nearest where there is a gap. */
    int pageAt(double y) {
        int page = 0;
        while (page + 1 < tops.size() && tops.get(page + 1) - GAP / 2 <= y) {
            page++;
        }
        return page;
    }

    /** How far down its page a height is, from 0 to 1. */
    double fractionAt(double y) {
        Area place = place(pageAt(y));
        return Math.min(1, Math.max(0, (y - place.y()) / place.height()));
    }
}
