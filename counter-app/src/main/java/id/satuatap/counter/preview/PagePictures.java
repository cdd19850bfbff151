package id.satuatap.counter.preview;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Has the pages that are looked at drawn, one after the other, the first wanted first. Confined to the FX thread.
 *
 * <p>What is no longer wanted when its turn comes is not drawn. While a page waits for its sharp picture, an older one of
 * another size stands in.
 */
final class PagePictures {
    /** All pictures together; a page of A4 at its size on paper has 3.5 MB. */
    static final long BYTES_MAX = 64L << 20;
    /** One picture: A4 at 288 dots an inch. Beyond, it is drawn at that and stretched. */
    static final double PIXELS_MAX = 8_000_000;

    private static final double SAME = 0.001;

    private final OpenPdf pdf;
    private final Runnable arrived;
    private final PictureCache cache = new PictureCache(BYTES_MAX);
    private final Set<Integer> broken = new HashSet<>();
    private List<Integer> wanted = List.of();
    private List<PageSize> sizes = List.of();
    private double scale = 1;
    private boolean drawing;

    /** @param arrived told when there is another picture */
    PagePictures(OpenPdf pdf, Runnable arrived) {
        this.pdf = pdf;
        this.arrived = arrived;
    }

    /**
     * Wants pages from now on, instead of those wanted before.
     *
     * @param pages the most wanted first
     * @param pixelsAPoint of the screen itself, whatever the size of its logical pixels
     */
    void want(List<PageSize> all, List<Integer> pages, double pixelsAPoint) {
        sizes = all;
        wanted = List.copyOf(pages);
        scale = pixelsAPoint;
        next();
    }

    /** The picture of a page, of whatever size it was drawn in. */
    Optional<PagePicture> of(int page) {
        return cache.of(page);
    }

    /** Whether a page cannot be drawn. */
    boolean broken(int page) {
        return broken.contains(page);
    }

    void clear() {
        wanted = List.of();
        cache.clear();
    }

    private void next() {
        if (drawing) {
            return;
        }
        wanted.stream()
                .filter(page -> !broken.contains(page) && !sharp(page))
                .findFirst()
                .ifPresent(page -> {
                    drawing = true;
                    if (!pdf.draw(page, sizes.get(page), scaleOf(page), drawn -> drawn(page, drawn))) {
                        // The next that is wanted asks again.
                        drawing = false;
                    }
                });
    }

    private void drawn(int page, Optional<PagePicture> picture) {
        drawing = false;
        picture.ifPresentOrElse(sharp -> cache.keep(sharp, new TreeSet<>(wanted)), () -> broken.add(page));
        arrived.run();
        next();
    }

    private boolean sharp(int page) {
        return cache.of(page)
                .filter(picture -> Math.abs(picture.scale() - scaleOf(page)) < SAME)
                .isPresent();
    }

    private double scaleOf(int page) {
        PageSize size = sizes.get(page);
        return Math.min(scale, Math.sqrt(PIXELS_MAX / (size.width() * size.height())));
    }
}
