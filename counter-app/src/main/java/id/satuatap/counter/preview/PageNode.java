package id.satuatap.counter.preview;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One page on the screen: its picture, and what was found on it. Confined to the FX thread. */
final class PageNode extends Pane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ImageView view = new ImageView();
    private final Label words = new Label();
    private final Pane marks = new Pane();
    private int @Nullable [] shown;

    PageNode() {
        getStyleClass().add("preview-page");
        setManaged(false);
        words.getStyleClass().add("preview-page-words");
        marks.setMouseTransparent(true);
        getChildren().addAll(words, view, marks);
    }

    /**
     * Shows a picture, stretched to the page's size.
     *
     * @param instead what to say while there is none
     */
    void show(Optional<PagePicture> picture, String instead) {
        int[] pixels = picture.map(PagePicture::pixels).orElse(null);
        if (pixels != shown) {
            shown = pixels;
            view.setImage(picture.map(PageNode::image).orElse(null));
        }
        words.setText(pixels == null ? instead : "");
    }

    /** Marks what was found, in pixels of this page. */
    void mark(List<Area> areas, List<Area> current) {
        marks.getChildren().clear();
        areas.forEach(area -> mark(area, false));
        current.forEach(area -> mark(area, true));
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        words.resizeRelocate(0, 0, getWidth(), Math.min(getHeight(), 200));
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void mark(Area area, boolean current) {
        Region mark = new Region();
        mark.getStyleClass().add("preview-mark");
        mark.pseudoClassStateChanged(CURRENT, current);
        mark.resizeRelocate(area.x() - 1, area.y(), area.width() + 2, area.height());
        mark.setManaged(false);
        marks.getChildren().add(mark);
    }

    private static WritableImage image(PagePicture picture) {
        return new WritableImage(new PixelBuffer<>(
                picture.width(),
                picture.height(),
                IntBuffer.wrap(picture.pixels()),
                PixelFormat.getIntArgbPreInstance()));
    }
}
